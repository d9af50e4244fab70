import { useContext } from "preact/hooks";
import { ShellContext } from "../page/shell-context.ts";
import { COAST_URL, OWN_STREETS, PLACES_URL } from "../../map/files.ts";

interface PlaceMapProps {
  /** Compressed bytes of the two data files. */
  readonly dataBytes: number;
  /** Another site that the map contacts as soon as it is shown. */
  readonly contacts?: string | undefined;
  /** Whether streets of our own come with the map. */
  readonly ownStreets?: boolean;
}

/** Files that the button fetches; it shows their size. */
const FETCHED = ["map.js", "map.css"];
/** With streets of our own, also what draws them; the streets themselves by what is looked at. */
const WITH_STREETS = [...FETCHED, "own-streets.js"];

/**
 * A button for the map. The list is the content; without script there is no map and nothing is
 * missing.
 */
export function PlaceMap({ dataBytes, contacts, ownStreets = false }: PlaceMapProps) {
  const assets = useContext(ShellContext)?.assets;
  if (!assets) return null;
  const kilobytes = Math.ceil(
    (assets.weight(ownStreets ? WITH_STREETS : FETCHED) + dataBytes) / 1000,
  );
  const cost = `a small download of about ${kilobytes} kB${contacts === undefined ? "" : `; your browser will contact ${contacts}`}${ownStreets ? "; streets are fetched as you look" : ""}`;
  return (
    <place-map
      class="place-map"
      data-places={PLACES_URL}
      data-coast={COAST_URL}
      data-style={assets.url("map.css")}
      data-streets={ownStreets ? assets.url(OWN_STREETS) : undefined}
    >
      <button class="place-map__show" type="button" hidden>
        Show the map ({cost})
      </button>
      <p class="place-map__status" role="status" />
    </place-map>
  );
}

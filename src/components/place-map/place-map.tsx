import { useContext } from "preact/hooks";
import { ShellContext } from "../page/shell-context.ts";
import { COAST_URL, PLACES_URL } from "../../finder/map-data.ts";

interface PlaceMapProps {
  /** Compressed bytes of the two data files. */
  readonly dataBytes: number;
  /** Another site that the map contacts as soon as it is shown. */
  readonly contacts?: string | undefined;
}

/** Files that the button fetches; their weight stands on it. */
const FETCHED = ["map.js", "map.css"];

/** A button for the map. The list is the content; without script there is no map and nothing is missing. */
export function PlaceMap({ dataBytes, contacts }: PlaceMapProps) {
  const assets = useContext(ShellContext)?.assets;
  if (!assets) return null;
  const kilobytes = Math.ceil((assets.weight(FETCHED) + dataBytes) / 1000);
  const cost = `about ${kilobytes} kB${contacts === undefined ? "" : `; your browser will contact ${contacts}`}`;
  return (
    <place-map class="place-map" data-places={PLACES_URL} data-coast={COAST_URL} data-style={assets.url("map.css")}>
      <button class="place-map__show" type="button" hidden>Show the map ({cost})</button>
      <p class="place-map__status" role="status" />
    </place-map>
  );
}

/**
 * Decap's “Duplicate” copies an entry with its identifier and the names of its pictures. A copy
 * needs an identifier of its own, and its pictures are in the folder of the other entry.
 */
import type { AnyEntry, CollectionName } from "../../model/collections/index.ts";
import { type Fault, fieldsFor } from "../check.ts";
import { isTakenId } from "../beside.ts";
import type { PreviewSite } from "../preview/preview.tsx";
import { lastOfPath } from "./entry-files.ts";
import type { DecapEntry, Immutable } from "./decap.ts";

/** A random identifier (RFC 9562, version 4); `crypto.randomUUID` is too new for some browsers. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, index) => {
    const value = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return value.toString(16).padStart(2, "0");
  });
  return [4, 2, 2, 2, 6]
    .reduce<{ parts: string[]; at: number }>(
      ({ parts, at }, length) => ({
        parts: [...parts, hex.slice(at, at + length).join("")],
        at: at + length,
      }),
      { parts: [], at: 0 },
    )
    .parts.join("-");
}

/** The identifier that the entry has on the site; undefined for one that is not there. */
function idOnSite(entry: DecapEntry, { content }: PreviewSite): unknown {
  const all = (content[entry.get("collection") as CollectionName] ?? []) as readonly AnyEntry[];
  const slug = (entry.get("slug") ?? "").replace(/\/index$/, "");
  const [own] = all.filter((one) => one.slug === slug);
  return own && "id" in own ? own.id : undefined;
}

/**
 * The same entry, with the identifier that it has on the site in the place of a missing or wrong
 * one, and a new one where it has none, or one of another entry. Without the site a right one
 * stays.
 */
export function withOwnId(
  entry: DecapEntry,
  data: Immutable,
  site: PreviewSite | undefined,
): Immutable {
  const field = fieldsFor(entry.get("collection"), entry.get("slug") ?? "")["id"];
  if (field?.kind !== "uuid") return data;
  const isRight = (id: unknown): boolean => {
    let faults = 0;
    field.read(id, () => void faults++);
    return faults === 0;
  };
  const id = data.get("id");
  const own = entry.get("newRecord") === true || !site ? undefined : idOnSite(entry, site);
  if (isRight(id) && (id === own || !site || !isTakenId(id, site))) return data;
  return data.set("id", own ?? newId());
}

interface MediaFile {
  readonly name?: string;
  readonly path?: string;
  readonly draft?: boolean;
}

/** Pictures that a new entry names and that nobody has chosen for it. */
export function pictureFaults(
  entry: DecapEntry,
  { pictures }: Readonly<Record<string, unknown>>,
): Fault[] {
  if (entry.get("newRecord") !== true || !Array.isArray(pictures)) return [];
  const files = (entry.get("mediaFiles")?.toJS() ?? []) as readonly MediaFile[];
  const chosen = new Set(
    files
      .filter(({ draft }) => draft === true)
      .flatMap(({ name, path }) => [name, lastOfPath(path)]),
  );
  return (pictures as readonly { readonly src?: unknown }[]).flatMap(({ src }, index) =>
    typeof src !== "string" || chosen.has(lastOfPath(src))
      ? []
      : [
          {
            words: `Picture: “${lastOfPath(src)}” belongs to the entry that this is a copy of. Choose a picture, or take it out.`,
            path: ["pictures", index, "src"],
          },
        ],
  );
}

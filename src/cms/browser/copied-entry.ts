/**
 * Decap's “Duplicate” copies an entry with its identifier and the names of its pictures. A copy
 * needs an identifier of its own, and its pictures are in the folder of the other entry.
 */
import type { Fault } from "../check.ts";
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

/** The same entry, with an identifier of its own when it is new and has another's. */
export function withOwnId(entry: DecapEntry, data: Immutable, site: PreviewSite): Immutable {
  if (entry.get("newRecord") !== true) return data;
  return data.map((value, name) => (name === "id" && isTakenId(value, site) ? newId() : value));
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

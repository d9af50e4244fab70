/** Requests as the form sends them. */
import sharp from "sharp";
import { knownNames } from "../../src/newsletter/lay-out.ts";
import { FROM_FORM, PART, SEND_PATH } from "../../src/newsletter/sending.ts";
import type { Settings } from "../../src/post-function/post-item.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { type Kind, REPO } from "./stub-host.ts";

export const SITE = "https://together.example.org";
export const NOW = new Date("2026-11-28T10:00:00Z");

export const ITEM: Readonly<Record<string, string>> = {
  title: "Lanterns on the quay",
  group: "Harbour Friends",
  summary: "We walk along the water with lanterns.",
  when: "Saturday 5 December 2026, 4pm",
  item: "Meet at the hub.\n\nBring a torch.",
};

const library = exampleLibrary();
export const known = knownNames({
  entries: Object.values(library.content).flat(),
  organisations: library.content.organisations,
  data: library.data,
});

export const settingsOf = (backend: Kind, api = "https://git.example.org"): Settings => ({
  backend,
  repo: REPO,
  branch: "main",
  api,
  known,
});

interface Changes {
  readonly answers?: Readonly<Record<string, string>>;
  readonly picture?: Uint8Array | undefined;
  readonly waited?: string;
  readonly trap?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly origin?: string;
}

export function posted({
  answers = {},
  picture,
  waited = "60",
  trap = "",
  headers = {},
  origin = SITE,
}: Changes = {}): Request {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...ITEM, ...answers })) form.set(name, value);
  form.set(PART.waited, waited);
  form.set(PART.trap, trap);
  if (picture)
    form.set(PART.picture, new Blob([picture as Uint8Array<ArrayBuffer>]), "picture.jpg");
  return new Request(origin + SEND_PATH, {
    method: "POST",
    body: form,
    headers: { [FROM_FORM.name]: FROM_FORM.value, Origin: origin, ...headers },
  });
}

/** A photo as a phone takes it, with its place and device. */
export const photo = (width = 320): Promise<Buffer> =>
  sharp({ create: { width, height: 200, channels: 3, background: "#2a7" } })
    .withExif({ IFD0: { Model: "Old phone", Copyright: "SECRET PLACE" } })
    .jpeg()
    .toBuffer();

export const withPicture = {
  picture: "Lanterns by the water",
  consent: "yes",
} as const;

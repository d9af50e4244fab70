/**
 * The two faces in which the browser tests draw pages: one wide, as Verdana is, one narrow, as
 * Arial is. A fontconfig file lists one of them alone, so that no other font of the machine decides
 * how wide a line is.
 */
import { escapeXml } from "../src/export/xml.ts";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { aptCommand, installOnDebian, type Machine } from "./machine.ts";

export type Face = "wide" | "narrow";

interface Family {
  readonly sans: string;
  readonly mono: string;
  /** A file that is there when the family is installed. */
  readonly file: string;
  /** The folders in which Debian, Fedora and Alpine keep it alone. */
  readonly folders: readonly string[];
  /** Debian's packages. */
  readonly packages: readonly string[];
}

export const FAMILIES: Readonly<Record<Face, Family>> = {
  wide: {
    sans: "DejaVu Sans",
    mono: "DejaVu Sans Mono",
    file: "DejaVuSans.ttf",
    folders: [
      "/usr/share/fonts/truetype/dejavu",
      "/usr/share/fonts/dejavu-sans-fonts",
      "/usr/share/fonts/dejavu",
    ],
    packages: ["fonts-dejavu-core"],
  },
  narrow: {
    sans: "Liberation Sans",
    mono: "Liberation Mono",
    file: "LiberationSans-Regular.ttf",
    folders: [
      "/usr/share/fonts/truetype/liberation",
      "/usr/share/fonts/truetype/liberation2",
      "/usr/share/fonts/liberation-sans-fonts",
      "/usr/share/fonts/liberation-sans",
      "/usr/share/fonts/liberation",
    ],
    packages: ["fonts-liberation"],
  },
};

export const FACES: readonly Face[] = ["narrow", "wide"];

/** The folder of a face; undefined where it is not installed, or where there is no fontconfig. */
export function findFace(machine: Machine, face: Face): string | undefined {
  if (machine.platform !== "linux") return undefined;
  const { folders, file } = FAMILIES[face];
  return folders.find((folder) => machine.isFile(join(folder, file)));
}

/** Installs the faces that are missing, where that can be done without asking. */
export function installFaces(machine: Machine): void {
  const missing = FACES.filter((face) => findFace(machine, face) === undefined);
  if (machine.platform === "linux" && missing.length > 0)
    installOnDebian(
      machine,
      missing.flatMap((face) => FAMILIES[face].packages),
    );
}

/** The one command that brings a face, or a sentence that there is none. */
export const howToGetFace = (machine: Machine, face: Face): string =>
  machine.platform === "linux"
    ? aptCommand(FAMILIES[face].packages, machine)
    : "Pages can be drawn in a chosen font on Linux only.";

/**
 * A fontconfig file (fonts.conf(5)) in which one family answers for every other. `cache` is its
 * folder for its notes. Fonts in `beside` are drawn only where a style names them.
 */
export function fontconfig(
  face: Face,
  folder: string,
  cache: string,
  beside: readonly string[] = [],
): string {
  const { sans, mono } = FAMILIES[face];
  const only = (family: string, name: string): string =>
    `  <match target="pattern"><test name="family"><string>${family}</string></test>` +
    `<edit name="family" mode="assign" binding="strong"><string>${name}</string></edit></match>`;
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    ...[folder, ...beside].map((dir) => `  <dir>${escapeXml(dir)}</dir>`),
    `  <cachedir>${escapeXml(cache)}</cachedir>`,
    only("monospace", mono),
    '  <match target="pattern"><edit name="family" mode="append_last">' +
      `<string>${sans}</string></edit></match>`,
    "</fontconfig>",
    "",
  ].join("\n");
}

function writeIfOther(file: string, text: string): void {
  try {
    if (readFileSync(file, "utf8") === text) return;
  } catch {
    mkdirSync(dirname(file), { recursive: true });
  }
  writeFileSync(file, text);
}

/**
 * The variable that makes a browser draw in one face alone; empty where the face is not here.
 * `beside` is a face that styles of a test may name. Writes the fontconfig file under
 * `.cache/fonts` of the project.
 */
export function faceEnv(
  machine: Machine,
  root: string,
  face: Face,
  beside?: Face,
): NodeJS.ProcessEnv {
  const folder = findFace(machine, face);
  if (folder === undefined) return {};
  const other = beside === undefined ? undefined : findFace(machine, beside);
  const name = other === undefined ? face : `${face}-beside-${beside}`;
  const cache = join(root, ".cache", "fonts");
  const file = join(cache, `${name}.conf`);
  const others = other === undefined ? [] : [other];
  writeIfOther(file, fontconfig(face, folder, join(cache, name), others));
  return { FONTCONFIG_FILE: file };
}

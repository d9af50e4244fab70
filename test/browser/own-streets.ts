/** Made-up streets for the fixture place, and what of them a page has painted. */
import type { Page } from "playwright-core";
import { type Street, streetsFile } from "../fixtures/pmtiles-writer.ts";

const BOUNDS = { south: 51, west: -1, north: 51.2, east: -0.8 };
const lines = Array.from({ length: 30 }, (_, index) => -0.95 + index * 0.0033);
const STREETS: Street[] = [
  ...lines.map((east, index) => ({
    name: `Example Street ${index + 1}`,
    kind: "minor_road",
    points: [
      [east, 51.05],
      [east + 0.001, 51.15],
    ] as const,
  })),
  {
    name: "Harbour Road",
    kind: "major_road",
    points: [
      [-0.98, 51.1],
      [-0.82, 51.102],
    ],
  },
  {
    name: "Great Road",
    kind: "highway",
    points: [
      [-0.98, 51.09],
      [-0.82, 51.12],
    ],
  },
];

/** The file, with a street for every few steps. */
export const BYTES = streetsFile({ bounds: BOUNDS, zooms: [9, 15], streets: STREETS });

/** How many points of the streets' canvases are painted, and how many colours they have. */
export const paintedOn = (page: Page): Promise<{ points: number; colours: string[] }> =>
  page.evaluate(() => {
    const colours = new Set<string>();
    let points = 0;
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>(
      ".place-map__own-streets canvas",
    )) {
      const data =
        canvas.width === 0
          ? []
          : (canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? []);
      for (let at = 0; at < data.length; at += 4)
        if (data[at + 3] === 255) colours.add([data[at], data[at + 1], data[at + 2]].join());
      for (let at = 3; at < data.length; at += 4) points += Number((data[at] ?? 0) > 0);
    }
    return { points, colours: [...colours] };
  });

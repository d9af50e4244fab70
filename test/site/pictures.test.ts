/**
 * Pictures of entries are small, have no metadata, are never enlarged, and are the same bytes in
 * every build.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import type { ReadyPicture } from "../../src/format/ready-picture.ts";
import { TODAY } from "../fixtures/library.ts";
import { preparePictures } from "../../src/site/pictures.ts";
import { WIDTHS } from "../../src/site/picture-encoder.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { temporary } from "../scripts/temporary.ts";
import { crc32 } from "node:zlib";

const SLUG = "2026-11-12-tea-on-the-quay";
const FILE = `content/news/${SLUG}/index.md`;
const ALT = "Cups on a wall by the water";
const { content } = exampleLibrary({
  more: {
    news: {
      [SLUG]: {
        title: "Tea on the quay",
        date: "2026-11-12",
        group: "council",
        summary: "Tea for all.",
        body: "Come.",
        pictures: [{ src: "tea.jpg", alt: ALT, consent: true }],
      },
    },
  },
});

/** Patches of colour that blend, about as hard to compress as a photograph. */
async function photo(width: number, height: number): Promise<sharp.Sharp> {
  const grain = await sharp({
    create: {
      width: Math.ceil(width / 24),
      height: Math.ceil(height / 24),
      channels: 3,
      background: "#887766",
      noise: { type: "gaussian", mean: 120, sigma: 50 },
    },
  })
    .png()
    .toBuffer();
  return sharp(await sharp(grain).resize(width, height, { fit: "fill" }).png().toBuffer());
}

function folderWith(picture: Buffer | string): string {
  const root = temporary({ [join(dirname(FILE), "tea.jpg")]: "" });
  writeFileSync(join(root, dirname(FILE), "tea.jpg"), picture);
  return root;
}

interface Made {
  readonly picture: ReadyPicture;
  readonly names: readonly string[];
  readonly bytes: (name: string) => Buffer;
}

async function make(root: string, output = "out"): Promise<Made> {
  const pictures = await preparePictures(root, join(root, output), { content, today: TODAY });
  const picture = pictures({ file: FILE });
  if (!picture) throw new Error("No picture was made.");
  const media = join(root, output, "media");
  return {
    picture,
    names: readdirSync(media).sort(),
    bytes: (name) => readFileSync(join(media, name)),
  };
}

describe("a picture", () => {
  it("is written in three formats and two widths, with its description and size", async () => {
    const { picture, names, bytes } = await make(
      folderWith(await (await photo(1600, 1200)).jpeg().toBuffer()),
    );
    expect(picture).toMatchObject({ alt: ALT, width: 800, height: 600 });
    expect(
      picture.sources.map(({ type, srcset }) => [
        type,
        srcset.split(", ").map((one) => one.split(" ")[1]),
      ]),
    ).toEqual([
      ["image/avif", ["400w", "800w"]],
      ["image/webp", ["400w", "800w"]],
      ["image/jpeg", ["400w", "800w"]],
    ]);
    expect(names).toHaveLength(6);
    for (const name of names)
      expect(bytes(name).length, name).toBeLessThanOrEqual(
        WIDTHS[name.includes("-400.") ? 0 : 1].bytes,
      );
    const named = [
      picture.src,
      ...picture.sources.flatMap(({ srcset }) =>
        srcset.split(", ").map((one) => one.split(" ")[0] ?? ""),
      ),
    ];
    for (const url of named) expect(names).toContain(url.replace("/media/", ""));
  });

  it("has no metadata of the camera: position, owner, colour profile", async () => {
    const source = await (
      await photo(450, 350)
    )
      .withExif({
        IFD0: { Make: "A camera", Artist: "A person" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "53/1 34/1 0/1" },
      })
      .withIccProfile("p3")
      .jpeg()
      .toBuffer();
    expect((await sharp(source).metadata()).exif?.toString("latin1")).toContain("A person");
    const { names, bytes } = await make(folderWith(source));
    for (const name of names) {
      const { exif, xmp, iptc, icc } = await sharp(bytes(name)).metadata();
      expect({ name, exif, xmp, iptc, icc }).toEqual({
        name,
        exif: undefined,
        xmp: undefined,
        iptc: undefined,
        icc: undefined,
      });
      expect(bytes(name).toString("latin1")).not.toMatch(
        /A person|A camera|GPS|http:\/\/ns\.adobe/,
      );
    }
  });

  it("is upright without its orientation tag", async () => {
    const { picture } = await make(
      folderWith(await (await photo(500, 250)).withMetadata({ orientation: 6 }).jpeg().toBuffer()),
    );
    expect(picture.width).toBeLessThan(picture.height);
  });

  it("is never enlarged", async () => {
    const { picture, names } = await make(
      folderWith(await (await photo(300, 200)).png().toBuffer()),
    );
    expect(picture).toMatchObject({ width: 300, height: 200 });
    expect(names).toHaveLength(3);
    const middle = await make(folderWith(await (await photo(600, 400)).webp().toBuffer()));
    expect(middle.picture.sources[0]?.srcset).toMatch(/400w, .* 600w$/);
  });

  it("has the same bytes with and without the cache, and is never copied unchanged", async () => {
    const source = await (await photo(500, 400)).jpeg().toBuffer();
    const [root, other] = [folderWith(source), folderWith(source)];
    const first = await make(root);
    const again = await make(root, "again");
    const elsewhere = await make(other);
    expect(existsSync(join(root, ".cache/pictures"))).toBe(true);
    for (const name of first.names)
      expect(
        first.bytes(name).equals(again.bytes(name)) &&
          first.bytes(name).equals(elsewhere.bytes(name)),
      ).toBe(true);
    expect(again.names).toEqual(first.names);
    expect(first.names.some((name) => first.bytes(name).equals(source))).toBe(false);
  });

  it("is made again when its cached copy is damaged", async () => {
    const root = folderWith(await (await photo(500, 400)).jpeg().toBuffer());
    const { names, bytes } = await make(root);
    const [name = ""] = names;
    writeFileSync(join(root, ".cache/pictures", name), "broken");
    expect((await make(root, "again")).bytes(name).equals(bytes(name))).toBe(true);
  });
});

describe("a picture is refused with its file and field", () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>';
  it.each<readonly [string, () => Promise<Buffer | string>, string]>([
    ["an SVG under another name", async () => svg, "“tea.jpg” is not a JPEG, PNG or WebP picture"],
    [
      "HTML under another name",
      async () => "<!doctype html><script>alert(1)</script>",
      "“tea.jpg” is damaged or not a picture",
    ],
    [
      "a GIF",
      async () => (await photo(20, 20)).gif().toBuffer(),
      "“tea.jpg” is not a JPEG, PNG or WebP picture",
    ],
    [
      "one that is too wide",
      async () =>
        sharp({ create: { width: 6001, height: 10, channels: 3, background: "#fff" } })
          .png()
          .toBuffer(),
      "“tea.jpg” is 6001 by 10 pixels. The most is 6000",
    ],
    [
      "one made to fill the memory",
      async () => bomb(),
      "“tea.jpg” has more pixels than 6000 by 6000.",
    ],
    [
      "a torso",
      async () => (await (await photo(400, 400)).png().toBuffer()).subarray(0, 30),
      "“tea.jpg” was cut short on its way here",
    ],
    [
      "the first half of a photo",
      async () => {
        const whole = await (await photo(900, 600)).jpeg().toBuffer();
        return whole.subarray(0, whole.length / 2);
      },
      "“tea.jpg” was cut short on its way here",
    ],
    [
      "the first half of a drawing",
      async () => {
        const whole = await (await photo(900, 600)).png().toBuffer();
        return whole.subarray(0, whole.length / 2);
      },
      "“tea.jpg” was cut short on its way here",
    ],
  ])("%s", async (_what, picture, words) => {
    const root = folderWith(await picture());
    await expect(
      preparePictures(root, join(root, "out"), { content, today: TODAY }),
    ).rejects.toThrow(`A picture cannot be shown:\n${FILE}, Picture 1 › Picture file: ${words}`);
  });
});

/** The header of a PNG of 60,000 by 60,000 pixels, without its data. */
function bomb(): Buffer {
  const png = Buffer.from("89504e470d0a1a0a0000000d494844520000ea600000ea600802000000", "hex");
  const crc = crc32(png.subarray(12));
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc);
  return Buffer.concat([
    png,
    sum,
    Buffer.from("0000000049444154", "hex"),
    Buffer.from("35af061e", "hex"),
    Buffer.from("0000000049454e44ae426082", "hex"),
  ]);
}

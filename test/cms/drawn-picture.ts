import type { Page } from "playwright-core";

/** A drawn picture of seedlings, as PNG. */
export async function drawPicture(page: Page): Promise<Buffer> {
  const address = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 960, height: 600 });
    const pen = canvas.getContext("2d");
    if (!pen) return "";
    for (const [colour, top, height] of [
      ["#dcecf2", 0, 600],
      ["#8a5a3b", 420, 180],
    ] as const) {
      pen.fillStyle = colour;
      pen.fillRect(0, top, 960, height);
    }
    pen.fillStyle = "#3f9c64";
    for (let x = 80; x < 960; x += 160) {
      pen.fillRect(x - 5, 240, 10, 180);
      for (const side of [-1, 1]) {
        pen.beginPath();
        pen.ellipse(x + side * 38, 250, 42, 20, side * -0.5, 0, 7);
        pen.fill();
      }
    }
    return canvas.toDataURL("image/png");
  });
  return Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
}

/** Redraws a picture on a canvas, which drops everything that the camera wrote into the file. */
import type { Size } from "../../model/picture-size.ts";

const QUALITY = 0.85;

/** The size with the same proportions whose longer side is at most `longest` pixels. */
export function fitted(width: number, height: number, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(width, height, 1));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** The picture as a JPEG of that size, upright, on white. Rejects where the browser cannot draw. */
export async function redrawn(image: HTMLImageElement, { width, height }: Size): Promise<Blob> {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, "image/jpeg", QUALITY),
  );
  if (!blob) throw new Error("no picture");
  return blob;
}

/** A picture made small on the device. */
import { fitted, redrawn } from "./redraw-picture.ts";

import { isCutShort } from "../../newsletter/sending.ts";

/** Longest side in pixels; the site shows no larger. */
const LONGEST_SIDE = 1600;

/** `Blob.arrayBuffer` is too new for some phones. */
function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () =>
      resolve(new Uint8Array(reader.result instanceof ArrayBuffer ? reader.result : []));
    reader.onerror = () => reject(new Error("unreadable"));
    reader.readAsArrayBuffer(file);
  });
}

function asAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error("unreadable"));
    reader.readAsDataURL(file);
  });
}

/**
 * A JPEG without place, time or camera, at most 1600 pixels long. Rejects when the browser cannot
 * open the picture. A data: address, as the policy allows no blob: pictures.
 */
export async function smallPicture(file: Blob): Promise<File> {
  if (isCutShort(await bytesOf(file))) throw new Error("cut short");
  const image = new Image();
  image.src = await asAddress(file);
  await image.decode();
  const size = fitted(image.naturalWidth, image.naturalHeight, LONGEST_SIDE);
  const bytes = await redrawn(image, size);
  return new File([bytes], "picture.jpg", { type: "image/jpeg" });
}

/** True where the device's own Share takes pictures. */
export function canSharePictures(): boolean {
  if (typeof navigator.canShare !== "function") return false;
  return navigator.canShare({ files: [new File([""], "picture.jpg", { type: "image/jpeg" })] });
}

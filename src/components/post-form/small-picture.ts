/** A picture made small on the device: drawn anew, so that nothing the camera wrote goes with it. */

/** Longest side in pixels; the site shows no larger. */
const LONGEST_SIDE = 1600;
const QUALITY = 0.85;

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
  const image = new Image();
  image.src = await asAddress(file);
  await image.decode();
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(naturalWidth, naturalHeight, 1));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(naturalHeight * scale));
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const bytes = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, "image/jpeg", QUALITY),
  );
  if (!bytes) throw new Error("no picture");
  return new File([bytes], "picture.jpg", { type: "image/jpeg" });
}

/** True where the device's own Share takes pictures. */
export function canSharePictures(): boolean {
  if (typeof navigator.canShare !== "function") return false;
  return navigator.canShare({ files: [new File([""], "picture.jpg", { type: "image/jpeg" })] });
}

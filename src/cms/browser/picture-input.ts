/**
 * Looks at a picture when it is chosen: what the site cannot show is refused in words, and what is
 * large is made smaller on this device. Decap meets only files that the gate takes.
 */
import { MOST_BYTES, pictureFileFault, sniff } from "../../model/picture-file.ts";
import { keepSaying } from "./refusal.ts";

/** Longest side of a picture that is saved, in pixels; the site shows none larger. */
const LONGEST_SIDE = 2000;
/** A file above this size is made smaller, in bytes. */
const LARGE = 1_500_000;
const QUALITY = 0.85;

const BROKEN = "cannot be opened. It may be damaged: open it, save it again, or choose another.";

/** The size that fits into a square of the longest side, in pixels, with the same shape. */
export function fitted(width: number, height: number, longest = LONGEST_SIDE) {
  const scale = Math.min(1, longest / Math.max(width, height, 1));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

function toFile(canvas: HTMLCanvasElement, name: string): Promise<File> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) =>
        blob
          ? resolve(new File([blob], name.replace(/\.[^.]*$|$/, ".jpg"), { type: "image/jpeg" }))
          : reject(new Error(BROKEN)),
      "image/jpeg",
      QUALITY,
    ),
  );
}

/** Draws a picture anew, upright and no larger than the site needs. */
async function smaller(file: File): Promise<File> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth, naturalHeight } = image;
    const size = fitted(naturalWidth, naturalHeight);
    if (file.size <= LARGE && size.width === naturalWidth && size.height === naturalHeight)
      return file;
    const canvas = Object.assign(document.createElement("canvas"), size);
    const context = canvas.getContext("2d");
    if (!context) return file;
    context.fillStyle = "#fff";
    context.fillRect(0, 0, size.width, size.height);
    context.drawImage(image, 0, 0, size.width, size.height);
    return await toFile(canvas, file.name);
  } finally {
    URL.revokeObjectURL(address);
  }
}

const ENDING = { jpeg: "jpg", png: "png", webp: "webp" } as const;

/** The file under a name that fits its kind, whatever its name said. */
function named(file: File, bytes: Uint8Array): File {
  const kind = sniff(bytes);
  if (kind === undefined) return file;
  const fits = kind === "jpeg" ? /\.jpe?g$/i : new RegExp(`\\.${kind}$`, "i");
  return fits.test(file.name)
    ? file
    : new File([file], file.name.replace(/\.[^.]*$|$/, `.${ENDING[kind]}`), {
        type: `image/${kind}`,
      });
}

/** A picture as it may be saved. Throws the sentence to show when it cannot be. */
export async function readyPicture(file: File): Promise<File> {
  const fault = (words: string): Error => new Error(`“${file.name}” ${words}`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const wrong = pictureFileFault(bytes);
  if (wrong !== undefined) throw fault(wrong);
  const ready = await smaller(named(file, bytes)).catch(() => Promise.reject(fault(BROKEN)));
  if (ready.size > MOST_BYTES)
    throw fault("is larger than 5 MB and could not be made smaller. Choose another.");
  return ready;
}

/** Takes over the choosing of files in the page. Files that are ready go on to Decap. */
export function watchPictures(say: (words: string) => void = keepSaying): void {
  const passed = new WeakSet<Event>();
  const choose = async (input: HTMLInputElement, file: File): Promise<void> => {
    try {
      const ready = await readyPicture(file);
      const files = new DataTransfer();
      files.items.add(ready);
      input.files = files.files;
      const event = new Event("change", { bubbles: true });
      passed.add(event);
      input.dispatchEvent(event);
    } catch (error) {
      input.value = "";
      say(error instanceof Error ? error.message : String(error));
    }
  };
  document.addEventListener(
    "change",
    (event) => {
      const { target } = event;
      if (!(target instanceof HTMLInputElement) || target.type !== "file" || passed.has(event))
        return;
      event.stopImmediatePropagation();
      const [file] = target.files ?? [];
      if (file) void choose(target, file);
    },
    true,
  );
}

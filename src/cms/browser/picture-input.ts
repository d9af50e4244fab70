/**
 * Checks a picture when it is chosen: one that the site cannot show is refused with a sentence, a
 * large one is scaled down on the device. Decap receives only files that pass the gate.
 */
import { messageOf } from "./plain-errors.ts";
import {
  MAX_PICTURE_BYTES,
  pictureFileFault,
  pictureName,
  sniff,
} from "../../model/picture-file.ts";
import { pictureSizeFault } from "../../model/picture-size.ts";
import { fitted, redrawn } from "../../components/post-form/redraw-picture.ts";
import { keepSaying } from "./refusal.ts";

/** Longest side of a picture that is saved, in pixels; the site shows none larger. */
const LONGEST_SIDE = 2000;
/** A file above this size is made smaller, in bytes. */
const LARGE = 1_500_000;

const BROKEN = "cannot be opened. It may be damaged: open it, save it again, or choose another.";

/** Redraws a picture that is larger than the site needs. Rejects when it cannot be opened. */
async function smaller(file: File): Promise<File> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth, naturalHeight } = image;
    const size = fitted(naturalWidth, naturalHeight, LONGEST_SIDE);
    if (file.size <= LARGE && size.width === naturalWidth && size.height === naturalHeight)
      return file;
    const name = file.name.replace(/\.[^.]*$|$/, ".jpg");
    return new File([await redrawn(image, size)], name, { type: "image/jpeg" });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The file under a name that fits its kind and the gate, whatever its name said. */
function named(file: File, bytes: Uint8Array): File {
  const kind = sniff(bytes);
  if (kind === undefined) return file;
  const name = pictureName(file.name, kind);
  return name === file.name ? file : new File([file], name, { type: `image/${kind}` });
}

/** A picture as it may be saved. Throws the sentence to show when it cannot be. */
export async function readyPicture(file: File): Promise<File> {
  const fault = (words: string): Error => new Error(`“${file.name}” ${words}`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const wrong = pictureFileFault(bytes) ?? pictureSizeFault(bytes);
  if (wrong !== undefined) throw fault(wrong);
  const ready = await smaller(named(file, bytes)).catch(() => Promise.reject(fault(BROKEN)));
  if (ready.size > MAX_PICTURE_BYTES)
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
      say(messageOf(error));
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

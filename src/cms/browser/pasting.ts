/**
 * Cleans what is pasted before Decap's text field sees it: Decap takes in pictures, which break the
 * form, and loses links within spans without a word.
 */
import { cleanPaste } from "../paste/clean-paste.ts";
import { plainField } from "../paste/plain-field.ts";
import { keepSaying } from "./refusal.ts";

const isTextField = (
  target: EventTarget | null,
): target is HTMLInputElement | HTMLTextAreaElement =>
  (target instanceof HTMLInputElement && /^(text|search|url|tel|email)$/.test(target.type)) ||
  target instanceof HTMLTextAreaElement;

const PICTURE_ALONE =
  "A picture cannot go in the text. Add it in the field “Picture”, above or below.";

function pasteInto(
  field: Element,
  data: DataTransfer,
  passed: WeakSet<Event>,
  say: (words: string) => void,
): void {
  const cleaned = cleanPaste(data.getData("text/html"), data.getData("text/plain"));
  const files = data.files.length > 0 && cleaned.html === "";
  const notes = files ? [PICTURE_ALONE] : cleaned.notes;
  if (cleaned.html !== "") {
    const dataTransfer = new DataTransfer();
    // The first block joins the paragraph at the cursor, so a heading or a list needs one before
    // it.
    const first = /^<p>/.test(cleaned.html) ? "" : "<p></p>";
    dataTransfer.setData("text/html", first + cleaned.html);
    dataTransfer.setData("text/plain", cleaned.text);
    const how = { bubbles: true, cancelable: true };
    // Slate listens to beforeinput where the browser has it, and to paste elsewhere.
    const inputType = "insertFromPaste";
    const taken = !field.dispatchEvent(
      new InputEvent("beforeinput", { ...how, inputType, dataTransfer }),
    );
    if (!taken) {
      const event = new ClipboardEvent("paste", { ...how, clipboardData: dataTransfer });
      passed.add(event);
      field.dispatchEvent(event);
    }
  }
  if (notes.length > 0) say(notes.join(" "));
}

/** Takes over pasting and dropping in the page. */
export function watchPastes(say: (words: string) => void = keepSaying): void {
  const passed = new WeakSet<Event>();
  document.addEventListener(
    "paste",
    (event) => {
      const { target, clipboardData } = event;
      if (passed.has(event) || !clipboardData) return;
      const editor = target instanceof Element ? target.closest("[data-slate-editor]") : null;
      const plain = isTextField(target)
        ? plainField(clipboardData.getData("text/plain"), target instanceof HTMLTextAreaElement)
        : undefined;
      if (!editor && (plain === undefined || plain === clipboardData.getData("text/plain"))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (editor) pasteInto(target as Element, clipboardData, passed, say);
      else if (plain !== undefined && plain !== "")
        document.execCommand("insertText", false, plain);
    },
    true,
  );
  document.addEventListener(
    "drop",
    (event) => {
      const { target, dataTransfer } = event;
      const editor = target instanceof Element ? target.closest("[data-slate-editor]") : null;
      if (!editor || !dataTransfer || dataTransfer.types.includes("application/x-slate-fragment"))
        return;
      event.preventDefault();
      event.stopImmediatePropagation();
      pasteInto(target as Element, dataTransfer, passed, say);
    },
    true,
  );
}

/**
 * Sends the answers to the posting function where the site has one (`data-send`), else turns them
 * into a message that the reader sends. Answers are kept in this tab, and nothing leaves the page
 * without a press.
 */
import { selectText, toClipboard } from "../share-tools/copy-text.ts";
import { nowAt } from "../../calendar/now.ts";
import { mailto } from "../../format/mailto.ts";
import { datedItem, readWhen } from "../../newsletter/dated-when.ts";
import { composeMessage, type Message } from "../../newsletter/posted-item.ts";
import { answersOf, fill, focusFirst, missingIn, showBeside } from "./answers.ts";
import { watchForDanger } from "./danger-numbers.ts";
import { loadQuestions, type QuestionsAbout } from "./load-questions.ts";
import { forgetAnswers, keepAnswers, keptAnswers } from "./kept-answers.ts";
import { PickedPicture } from "./picked-picture.ts";
import { sendItem } from "./send-item.ts";
import { canSharePictures } from "./small-picture.ts";

/** Longer addresses are cut by some mail programs (2083 characters is the old limit of Windows). */
const LONGEST = 2000;
const PASTE_HERE = "Paste the text that you copied here.\n";
const NOT_LOADED =
  "A part of this page did not load, so your item is not checked yet. What you wrote is still here. Wait until you have a connection, and press again; if that does not help, load the page again.";

class PostForm extends HTMLElement {
  private _picked: PickedPicture | undefined;
  private _message: Message = { subject: "", body: "" };
  /** The questions that the writer has seen: asked once, they no longer hold the message back. */
  private _asked = "";
  private readonly _opened = Date.now();

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form || !form.hidden) return;
    form.hidden = false;
    // The words beside the fields take the place of the browser's own, which go away again.
    form.noValidate = true;
    this.querySelector(".post-form__blank")?.removeAttribute("open");
    fill(form, keptAnswers() ?? {});
    this._readBack(form);
    this._watch(form);
    form.addEventListener("input", () => {
      void loadQuestions();
      keepAnswers(answersOf(form));
      this._readBack(form);
      // A message made before the change would still say the old day.
      this._part("ready").hidden = true;
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this._press(form, this.dataset["send"]);
    });
    this.querySelector(".post-form__other")?.addEventListener("click", () => {
      void this._press(form, undefined);
    });
    this._offerPicture();
    const share = this._part("share");
    share.hidden = typeof navigator.share !== "function";
    share.addEventListener("click", () => void this._share());
    this._part("send").addEventListener("click", (event) => this._mail(event));
    this._part("copy").addEventListener("click", () => void this._copy("an e-mail or a note"));
    for (const button of this.querySelectorAll(".post-form__forget"))
      button.addEventListener("click", () => this._forget(form));
  }

  private get _picture(): File | undefined {
    return this._picked?.file;
  }

  private _part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`.post-form__${name}`);
    if (!part) throw new Error(`post-form has no part “${name}”.`);
    return part;
  }

  private _today(): string {
    return nowAt(new Date(), "").date;
  }

  /** Says below “When” which day and which times the answer is read as. */
  private _readBack(form: HTMLFormElement): void {
    const line = readWhen(answersOf(form)["when"] ?? "", this._today());
    const words = line === undefined ? "" : `Read as ${line}.`;
    const read = this._part("read");
    if (read.textContent !== words) read.textContent = words;
  }

  private _watch(form: HTMLFormElement): void {
    const box = this.querySelector<HTMLElement>(".post-form__urgent");
    const { words, harmless } = this.dataset;
    if (!box || words === undefined) return;
    watchForDanger(form, box, {
      words: words.split("|"),
      harmless: (harmless ?? "").split("|"),
    });
  }

  private _say(words: string): void {
    this._part("status").textContent = words;
  }

  /** What stands above the buttons; nothing hides it. */
  private _ask(words: string): void {
    const ask = this._part("ask");
    ask.hidden = words === "";
    ask.textContent = words;
  }

  /** Sends the answers to `to`, or makes a message of them where there is nothing to send to. */
  private async _press(form: HTMLFormElement, to: string | undefined): Promise<void> {
    await this._picked?.settled();
    const questionsAbout = await loadQuestions();
    if (questionsAbout === undefined) return this._ask(NOT_LOADED);
    if (!this._isReady(form, questionsAbout)) return;
    // Asked about and confirmed: “tomorrow” would be another day for whoever reads it.
    fill(form, datedItem(answersOf(form), this._today()));
    if (to === undefined) this._show(composeMessage(answersOf(form)));
    else await this._sendFrom(form, to);
  }

  /**
   * False when something is missing, or when there is something to ask that was not asked before.
   */
  private _isReady(form: HTMLFormElement, questionsAbout: QuestionsAbout): boolean {
    const all = questionsAbout(answersOf(form), {
      today: this._today(),
      groups: [...this.querySelectorAll("datalist option")].map(
        (option) => option.getAttribute("value") ?? "",
      ),
      hasPicture: this._picture !== undefined,
    });
    const missing = [...missingIn(form), ...all.filter(({ firm }) => firm === true)];
    const questions = all.filter(({ firm }) => firm !== true);
    const asked = JSON.stringify(questions);
    const isReady = missing.length === 0 && (questions.length === 0 || asked === this._asked);
    this._asked = missing.length === 0 ? asked : "";
    showBeside(form, isReady ? [] : [...missing, ...questions]);
    const { dataset } = this._part("ask");
    this._ask(isReady ? "" : (dataset[missing.length > 0 ? "missing" : "asked"] ?? ""));
    if (!isReady) {
      this._part("ready").hidden = true;
      focusFirst(form);
    }
    return isReady;
  }

  /** Sends the item. What cannot be sent becomes a message, so that there is another way. */
  private async _sendFrom(form: HTMLFormElement, to: string): Promise<void> {
    const button = form.querySelector<HTMLButtonElement>("[type=submit]");
    const sent = this._part("sent");
    sent.hidden = false;
    sent.textContent = "Sending …";
    if (button) button.disabled = true;
    const waited = Math.floor((Date.now() - this._opened) / 1000);
    const answer = await sendItem({ to, form, picture: this._picture, waited });
    if (button) button.disabled = false;
    sent.textContent = answer.words;
    const faults = answer.faults ?? [];
    showBeside(form, faults);
    if (answer.sent) {
      this._empty(form);
      sent.focus();
    } else if (faults.length > 0) {
      focusFirst(form);
    } else {
      this._show(composeMessage(answersOf(form)));
      this._say(answer.words);
    }
  }

  private _show(message: Message): void {
    this._message = message;
    this._offerMail(this.dataset["to"], this._message);
    this._part("attach").hidden = this._picture === undefined;
    this._box().value = message.body;
    this._say("");
    this._part("ready").hidden = false;
    this._part("title").focus();
  }

  /** The link that opens the message in a mail program; none while the site has no address. */
  private _offerMail(to: string | undefined, { subject, body }: Message): void {
    if (to === undefined) return;
    const address = mailto(to, subject, body);
    const isLong = address.length > LONGEST;
    const send = this._part("send");
    send.hidden = false;
    send.setAttribute("href", isLong ? mailto(to, subject, PASTE_HERE) : address);
    send.textContent = isLong
      ? "Copy the text and open a short e-mail"
      : "Open it in your e-mail program";
    this._part("long").hidden = !isLong;
  }

  private _box(): HTMLTextAreaElement {
    const box = this.querySelector<HTMLTextAreaElement>("#post-message");
    if (!box) throw new Error("post-form has no box for the message.");
    return box;
  }

  private async _share(): Promise<void> {
    const { subject, body } = this._message;
    const left = this._picture && !canSharePictures();
    const files = this._picture && !left && { files: [this._picture] };
    try {
      await navigator.share({ title: subject, text: body, ...files });
      forgetAnswers();
      this._picked?.handedOver();
      this._say(
        `Shared. This tab no longer keeps what you wrote.${left ? " This device cannot share your picture: send it after the text." : ""}`,
      );
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return;
      this._say("Sharing did not work here. Copy the text instead.");
    }
  }

  /**
   * A long message would be cut on its way: it is copied, and a short one opens to paste it into.
   */
  private _mail(event: Event): void {
    if (this._part("long").hidden) return;
    event.preventDefault();
    const address = this._part("send").getAttribute("href") ?? "";
    void this._copy("the e-mail that opens").then((done) => {
      if (done) location.href = address;
    });
  }

  /**
   * Old phones have no clipboard for pages: then the text is selected, ready to be copied by hand.
   */
  private async _copy(into: string): Promise<boolean> {
    const box = this._box();
    const isCopied = await toClipboard(box.value);
    if (!isCopied) selectText(box);
    this._say(
      isCopied
        ? `Copied. Paste it into ${into}.`
        : "The text is selected. Copy it, and paste it where you want to keep it.",
    );
    return isCopied;
  }

  private _forget(form: HTMLFormElement): void {
    if (!window.confirm("Throw away what you have written?")) return;
    this._empty(form);
    this.querySelector<HTMLElement>(".post-form__sent")?.setAttribute("hidden", "");
    this.querySelector<HTMLElement>("#post-title")?.focus();
  }

  /** Leaves nothing of what was written, in the page or in the tab's storage. */
  private _empty(form: HTMLFormElement): void {
    form.reset();
    forgetAnswers();
    this._picked?.forget();
    this._asked = "";
    this._part("ready").hidden = true;
    this._box().value = "";
    showBeside(form, []);
    this._ask("");
    this._readBack(form);
    this.querySelector(".post-form__urgent")?.setAttribute("hidden", "");
  }

  /** Only where a picture can be shared or sent: a message to write cannot contain one. */
  private _offerPicture(): void {
    if (!canSharePictures() && this.dataset["send"] === undefined) {
      this._part("no-file").hidden = false;
      return;
    }
    const input = this.querySelector<HTMLInputElement>("#post-file");
    if (!input) return;
    this._part("file").hidden = false;
    // A message made before the choice would say nothing of the picture.
    this._picked = new PickedPicture(
      input,
      this._part("picture-status"),
      this._part("drop"),
      () => {
        this._part("ready").hidden = true;
      },
    );
  }
}

customElements.define("post-form", PostForm);

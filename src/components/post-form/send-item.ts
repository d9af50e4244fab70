/** Sends an item to the posting function, which puts it onto the editors' board. */
import { FROM_FORM, PART, type SendAnswer } from "../../newsletter/sending.ts";

const NOT_SENT: SendAnswer = {
  sent: false,
  words: "It could not be sent: this phone may be offline. Nothing is lost. Try again later.",
};

const isAnswer = (value: unknown): value is SendAnswer =>
  typeof value === "object" && value !== null && "sent" in value && "words" in value;

interface Sending {
  readonly to: string;
  readonly form: HTMLFormElement;
  readonly picture: File | undefined;
  /** Seconds since the form was opened. */
  readonly waited: number;
}

/** What the function answers; never rejects. Nothing goes along but the form itself. */
export async function sendItem({ to, form, picture, waited }: Sending): Promise<SendAnswer> {
  const body = new FormData(form);
  body.set(PART.waited, String(waited));
  if (picture) body.set(PART.picture, picture);
  try {
    const response = await fetch(to, {
      method: "POST",
      body,
      headers: { [FROM_FORM.name]: FROM_FORM.value },
      credentials: "omit",
      cache: "no-store",
    });
    const answer: unknown = await response.json();
    return isAnswer(answer) ? answer : NOT_SENT;
  } catch {
    return NOT_SENT;
  }
}

/** What a writer is asked about one answer of a posted item. */
import type { PostedName } from "../posted-item.ts";

export interface Question {
  readonly field: PostedName;
  /** A sentence in the writer's words that says what looks wrong. */
  readonly words: string;
  /** True when the next step would refuse the answer: the form then does not go on. */
  readonly firm?: boolean;
}

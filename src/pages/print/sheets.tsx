/** A sheet to print: a conversation to fill in together. */
import { PRINT_CRUMBS } from "./crumbs.ts";
import { PaperFoot, PaperNote } from "../../components/paper/paper.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { View } from "../../components/page/view.ts";
import { printUrl } from "../../model/addresses.ts";
import type { Library } from "../../model/library.ts";

const QUESTIONS = [
  "What is going well at home?",
  "What is hard just now?",
  "What would be different if things were better?",
  "Who is on our side: family, friends, people who help?",
  "What will we try first? Who does it, and by when?",
  "Who can we tell about this, and who should not know?",
  "When will we meet again to see how it is going?",
] as const;

/** A sheet for a family and somebody who helps them, to fill in with a pen. */
export function conversationSheet(library: Library): View {
  const title = "Let us talk: a sheet to fill in together";
  const url = printUrl("conversation");
  return {
    head: {
      title,
      description:
        "Seven questions for a family and somebody who helps them, to fill in with a pen.",
      url,
      crumbs: PRINT_CRUMBS,
      unlisted: true,
    },
    body: (
      <div class="paper" data-paper>
        <PageTitle title={title} lead="It stays with the family. You can leave anything empty." />
        <PaperNote>Print it from your browser’s menu: two sheets of A4.</PaperNote>
        <ol class="paper-lines">
          {QUESTIONS.map((question) => (
            <li class="paper-lines__line">
              <h2>{question}</h2>
              <div class="paper-lines__room" />
            </li>
          ))}
        </ol>
        <PaperFoot address={`${library.data.site.url}${url}`} today={library.today} />
      </div>
    ),
  };
}

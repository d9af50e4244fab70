/** Sheets to print: a conversation to fill in together, and a poster. */
import { numberToDial } from "../../format/phones.ts";
import { PaperFoot, PaperNote } from "../../components/paper/paper.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { View } from "../../components/page/view.ts";
import { QrCode } from "../../components/qr-code/qr-code.tsx";
import { webName } from "../../format/addresses.ts";
import { GUIDE_START, PRINT, printUrl } from "../../model/addresses.ts";
import type { Library } from "../../model/library.ts";

const CRUMBS = [{ label: "To print", url: PRINT }];

const QUESTIONS = [
  "What goes well at home?",
  "What is hard just now?",
  "What would be different if things were better?",
  "Who is on our side: family, friends, people who help?",
  "What will we try first? Who does it, and by when?",
  "Who may know about this, and who may not?",
  "When do we look back together?",
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
      crumbs: CRUMBS,
      unlisted: true,
    },
    body: (
      <div class="paper">
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

/** A poster with the way to the guide, or to the directory where a place has no guide. */
export function poster(library: Library): View {
  const { site, guide } = library.data;
  const way = guide.questions.length > 0 ? GUIDE_START : "/find/";
  const address = `${site.url}${way}`;
  const [first] = library.entries("helplines", site.urgentHelplines);
  return {
    head: {
      title: "Poster",
      description: `A poster for families in ${site.place}, with a code for a phone’s camera.`,
      url: printUrl("poster"),
      crumbs: CRUMBS,
      unlisted: true,
    },
    body: (
      <div class="paper paper-poster">
        <PageTitle title="Things are hard? Ask early." />
        <PaperNote>A poster of A4. Print it from your browser’s menu.</PaperNote>
        <p>Food, sleep, school, money, feelings, somebody at home.</p>
        <p>Free to look, no names, nothing is kept.</p>
        <QrCode text={address} title="Code that leads to the page" />
        <p>
          <strong>{webName(address)}</strong>
        </p>
        {first?.phones[0] !== undefined && <p>In danger, ring {numberToDial(first.phones[0])}.</p>}
        <p>{site.name}</p>
      </div>
    ),
  };
}

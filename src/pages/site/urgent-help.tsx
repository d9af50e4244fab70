import { PageFoot } from "../page-foot.tsx";
import { byOwnOrder } from "../../format/sort-order.ts";
import { type HelplinesToCarry, leftOutText, helplinesToCarry } from "../../directory/urgent.ts";
import { firstNumber } from "../../format/phones.ts";
import { isRunning } from "../../format/standing.ts";
import { HelplineList } from "../../components/helpline-card/helpline-list.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { View } from "../../components/page/view.ts";
import { FoldedProse } from "../../components/prose/prose.tsx";
import { WatchedNote } from "../../components/watched-note/watched-note.tsx";
import type { Helpline, SitePage } from "../../model/collections/index.ts";
import { URGENCY } from "../../model/collections/helplines.ts";
import type { Library } from "../../model/library.ts";
import { description, editorialHead } from "../editorial-head.ts";
import { EntryCards } from "../entry-cards.tsx";

type Urgency = Helpline["urgency"];

/** Every helpline, the most urgent first. Each has its place here, as links lead to it. */
export function helplineGroups({
  content: { helplines },
}: Library): readonly { readonly urgency: Urgency; readonly helplines: readonly Helpline[] }[] {
  const groups = (Object.keys(URGENCY) as readonly Urgency[]).map((urgency) => ({
    urgency,
    helplines: helplines
      .filter((helpline) => helpline.urgency === urgency)
      .toSorted((a, b) => Number(isRunning(b)) - Number(isRunning(a)) || byOwnOrder(a, b)),
  }));
  return groups.filter((group) => group.helplines.length > 0);
}

const MAX_PER_CARD = 11;

/**
 * The numbers of every page and those that are answered day and night, then what fits; and those
 * that are left out for safety.
 */
function onTheCard(library: Library): HelplinesToCarry {
  const { site, urgent } = library.data;
  const groups = helplineGroups(library);
  const { carried: all, leftOut } = helplinesToCarry(
    groups.flatMap(({ helplines }) => helplines).filter(isRunning),
    library,
  );
  const isFirst = ({ slug }: Helpline): boolean =>
    site.urgentHelplines.includes(slug) || urgent.always.includes(slug);
  const others = all.filter((line) => !isFirst(line));
  const chosen = [...all.filter(isFirst), ...others].slice(0, MAX_PER_CARD);
  return { carried: all.filter((line) => chosen.includes(line)), leftOut };
}

/**
 * On paper only: the first numbers, the size of a bank card, to cut out. What is left out is named
 * beside the card, not on it.
 */
function WalletCard({ library }: { readonly library: Library }) {
  const siteName = library.data.site.name;
  const lines = onTheCard(library);
  const leftOut = leftOutText(lines);
  return (
    <div class="wallet-card__place" data-pagefind-ignore>
      <div class="wallet-card">
        <strong>{siteName}: who to ring</strong>
        <ul>
          {lines.carried.map((line) => (
            <li>
              <span>{line.name}</span>
              <strong>{firstNumber(line)}</strong>
            </li>
          ))}
        </ul>
      </div>
      {leftOut !== undefined && <p class="wallet-card__left-out">{leftOut}</p>}
    </div>
  );
}

/** All numbers, the most urgent first; the editor's words after them. On paper a sheet to keep. */
export function urgentHelp(page: SitePage, library: Library): View {
  const { title, summary, url, services, checked } = page;
  const groups = helplineGroups(library);
  const body = (
    <div class="urgent-help">
      <PageTitle title={title} lead={summary} />
      <div class="urgent-help__groups">
        {groups.map(({ urgency, helplines }) => (
          <section class="urgent-help__group" id={`group-${urgency}`}>
            <h2>{URGENCY[urgency]}</h2>
            <HelplineList helplines={helplines} anchors />
          </section>
        ))}
      </div>
      <WalletCard library={library} />
      <WatchedNote />
      <FoldedProse markdown={page.body} />
      {services.length > 0 && (
        <div class="on-screen">
          <EntryCards
            title="Services for this"
            entries={library.entries("services", services)}
            library={library}
          />
        </div>
      )}
      <PageFoot title={title} page={page} library={library} />
    </div>
  );
  const head = {
    title,
    description: description(summary, "Numbers to ring now."),
    url,
    crumbs: [],
    kind: "Urgent help",
    modified: checked.on,
  };
  return { head: editorialHead(library, head), body };
}

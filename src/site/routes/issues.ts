import { issueMail } from "../../export/issue-mail.ts";
import { issueText } from "../../export/issue-text.ts";
import type { Library } from "../../model/library.ts";
import { canBeSent, type Edition, editions } from "../../newsletter/edition.ts";
import { ISSUES, issueUrl, mailTextUrl, mailUrl, issuePrintUrl } from "../../newsletter/titles.ts";
import { issueList } from "../../pages/issue-list.tsx";
import { issuePrint } from "../../pages/issue-print.tsx";
import { issuePage } from "../../pages/issue.tsx";
import { file, page, type Route } from "../route.ts";

/** The forms in which an issue leaves the site; none when nothing in it may. */
function formsOf(edition: Edition, library: Library): readonly Route[] {
  if (!canBeSent(edition)) return [];
  return [
    page(issuePrintUrl(edition.id), () => issuePrint(edition, library)),
    file(mailUrl(edition.id), ({ pictures }) => issueMail(edition, library, pictures)),
    file(mailTextUrl(edition.id), () => issueText(edition, library)),
  ];
}

/** The newsletter in issues: on the web, on paper and as a message. */
export function issueRoutes(library: Library): readonly Route[] {
  const all = editions(library);
  return [
    page(ISSUES, () => issueList(all, library)),
    ...all.flatMap((edition) => [
      page(issueUrl(edition.id), () => issuePage(edition, all, library)),
      ...formsOf(edition, library),
    ]),
  ];
}

import { wards } from "../../directory/lists.ts";
import type { Library } from "../../model/library.ts";
import { noticeboardPage } from "../../pages/noticeboard.tsx";
import { shortlistPage } from "../../pages/shortlist.tsx";
import { RECORDS_URL, SHORTLIST_URL } from "../../shortlist/record.ts";
import { listRecords } from "../../shortlist/records.ts";
import { file, page, type Route } from "../route.ts";
import { noticeboardUrl } from "../../model/addresses.ts";

/**
 * What is handed over: the reader's list with its data, and a sheet for the notice boards of each
 * area.
 */
export function handOverRoutes(library: Library): readonly Route[] {
  return [
    page(SHORTLIST_URL, () => shortlistPage(library)),
    file(RECORDS_URL, () => JSON.stringify(listRecords(library))),
    ...wards(library).map((area) =>
      page(noticeboardUrl(area.id), () => noticeboardPage(area, library)),
    ),
  ];
}

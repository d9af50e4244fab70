import { LinkList } from "../components/link-list/link-list.tsx";
import { SERVICES_CSV, SERVICES_JSON } from "../export/service-data.ts";

/** Links to the services as files, for other directories and for spreadsheets. */
export function TakeTheData() {
  return (
    <>
      <h2 id="data">Take the data</h2>
      <LinkList
        items={[
          {
            label: "All services as a table (CSV)",
            url: SERVICES_CSV,
            text: "For a spreadsheet: what, where, when, for whom, how sure we are, and the sources.",
          },
          {
            label: "All services as JSON",
            url: SERVICES_JSON,
            text: "For other directories: in the shape of Open Referral UK, one page of its list of services.",
          },
        ]}
      />
    </>
  );
}

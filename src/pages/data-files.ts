import { SERVICES_CSV, SERVICES_JSON } from "../export/service-data.ts";

/** Links to the services as files, for other directories and for spreadsheets. */
export const DATA_FILES = [
  {
    label: "All services as a table (CSV)",
    url: SERVICES_CSV,
    text: "For a spreadsheet, with the sources.",
  },
  {
    label: "All services as JSON",
    url: SERVICES_JSON,
    text: "For other directories, in the shape of Open Referral UK.",
  },
] as const;

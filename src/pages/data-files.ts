import { REACH } from "../model/addresses.ts";
import {
  HUBS_AND_PROGRAMMES_CSV,
  HUBS_AND_PROGRAMMES_JSON,
} from "../export/hubs-and-programmes.ts";
import { SERVICES_CSV, SERVICES_JSON } from "../export/service-data.ts";

export const WHERE_NEEDED = {
  label: "What is listed, and where it is needed",
  url: REACH,
  text: "By area, topic and age, how far it is, and official figures on need.",
} as const;

/** The services and the other entries as files for directories and spreadsheets. */
export const DATA_FILES = [
  {
    label: "Services as a table (CSV)",
    url: SERVICES_CSV,
    text: "For a spreadsheet, with the sources.",
  },
  {
    label: "Hubs and programmes (CSV)",
    url: HUBS_AND_PROGRAMMES_CSV,
    text: "All that have a page, including closed ones and courses for staff.",
  },
  {
    label: "Services as JSON",
    url: SERVICES_JSON,
    text: "In the shape of Open Referral UK.",
  },
  {
    label: "Hubs and programmes as JSON",
    url: HUBS_AND_PROGRAMMES_JSON,
    text: "The same facts, for programs.",
  },
] as const;

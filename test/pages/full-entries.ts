/** Entries of the made-up place with the fields that its other examples leave empty. */
import { checked, examples } from "../fixtures/examples.ts";

const id = (last: number): string =>
  `6f1c2f0e-3b1a-4d59-9a5e-0000000002${String(last).padStart(2, "0")}`;
const place = {
  name: "Quay Hall",
  address1: "1 Quay Road",
  city: "Harbour Town",
  postcode: "ZZ1 1AA",
  latitude: 53.461,
  longitude: -0.2,
  area: "harbour",
};
const weekly = {
  freq: "WEEKLY",
  byday: ["WE"],
  validFrom: "2026-09-02",
  opensAt: "22:00",
  closesAt: "01:00",
  overnight: true,
};

const { organisation: _organisation, ...ofNobody } = examples.services["toddler-tea"];

export const fullEntries = {
  services: {
    "harbour-kitchen": {
      ...examples.services["toddler-tea"],
      name: "Harbour Kitchen",
      id: id(1),
      access: ["ask for yourself"],
      locations: [place],
      schedules: [weekly],
      serviceAreas: ["harbour"],
    },
    "harbour-songs": {
      ...ofNobody,
      name: "Harbour Songs",
      id: id(20),
      newGroup: "Dock Street Singers",
    },
    "harbour-refuge": {
      ...examples.services["safe-talk"],
      name: "Harbour Refuge",
      id: id(2),
      crisis: true,
      levels: [],
      phones: [{ number: "01632 960012" }],
    },
  },
  hubs: {
    "harbour-annexe": {
      ...examples.hubs["harbour-hub"],
      name: "Harbour Annexe",
      id: id(3),
      phones: [],
      locations: [place],
      schedules: [weekly],
    },
    "old-hub": {
      ...examples.hubs["harbour-hub"],
      name: "Old Hub",
      id: id(4),
      phones: [],
      status: "defunct",
      closure: { on: "2024", reason: "It moved.", hubs: ["harbour-hub"] },
    },
  },
  programmes: {
    "calm-nights": {
      ...examples.programmes["calm-days"],
      name: "Calm Nights",
      id: id(5),
      hubs: ["harbour-hub"],
      schedules: [{ ...weekly, opensAt: "18:00", closesAt: "19:00", overnight: false }],
    },
  },
  helplines: {
    "teenagers-desk": {
      ...examples.helplines["child-line-example"],
      name: "Teenagers’ desk",
      id: id(6),
      order: 3,
      phones: [{ number: "01632 960013" }],
      email: "desk@example.org",
      body: "More words.",
    },
  },
  events: {
    "2026-12-05-night-market": {
      ...examples.events["2026-11-28-lantern-walk"],
      name: "Night market",
      id: id(7),
      date: "2026-12-05",
      startTime: "20:00",
      endTime: "01:00",
      overnight: true,
    },
  },
  news: {
    "2026-11-12-quay-day": {
      title: "A day on the quay",
      date: "2026-11-12",
      group: "harbour-friends",
      summary: "Come to the quay.",
      happensOn: "2026-12-12",
      startTime: "10:00",
      endTime: "12:00",
      body: "All are welcome.",
    },
  },
  about: {
    "later-years": {
      title: "The later years",
      kind: "page",
      under: "start",
      order: 3,
      summary: "What came after.",
      checked,
      body: "## 2020\n\nIt went on.",
    },
  },
};

/**
 * Choices that several collections share, with their labels. Views may import this module, as it
 * depends on `format` alone.
 */
export { WEEKDAY } from "../format/weekdays.ts";

/**
 * HSDS `service.status`, and two states that HSDS lacks. Without them, a service that was only
 * planned or that was last known years ago would be shown as running.
 */
export const STATUS = {
  active: "Running",
  planned: "Planned, not known to have started",
  past: "Ran in the past, not known to run now",
  inactive: "Paused",
  "temporarily closed": "Closed for now",
  defunct: "Closed for good",
} as const;

/** Hosts of the site that can run a function. */
export const HOSTS = { cloudflare: "Cloudflare Pages", netlify: "Netlify" } as const;

/** Certainty of an entry. */
export const CONFIDENCE = {
  confirmed: "Confirmed: the people who run it told us",
  reported: "Read on public pages, not yet confirmed by the people who run it",
  "not confirmed": "Not sure: we looked, and it may not be right any more",
} as const;

/** Means by which the people who run it confirmed an entry. */
export const CONFIRMED_BY = {
  phone: "By phone",
  email: "By e-mail",
  "in person": "In person",
  letter: "By letter",
  editor: "In this site’s editor",
} as const;

/** Access options. */
export const ACCESS = {
  "drop in": "Drop in",
  "ask for yourself": "Ask for yourself",
  "a professional asks": "Ask with a professional’s help",
} as const;

/** Delivery options. */
export const DELIVERY = {
  "in person": "In person",
  "at home": "At your home",
  phone: "By phone",
  text: "By text message",
  online: "Online",
} as const;

/** Accessibility features of a building. */
export const ACCESSIBILITY = {
  "step-free": "Step-free way in",
  "accessible toilet": "Accessible toilet",
  "changing places": "Changing Places toilet",
  "baby changing": "Baby changing",
  "hearing loop": "Hearing loop",
  "sign language": "British Sign Language",
  parking: "Parking",
  "blue badge parking": "Blue Badge parking",
  "bus nearby": "Bus stop nearby",
  "quiet space": "Quiet space",
  "pram space": "Room for prams",
} as const;

/** Kind of an organisation. */
export const ORGANISATION_KIND = {
  council: "Council",
  nhs: "Health (NHS)",
  police: "Police",
  charity: "Charity",
  community: "Community group or social enterprise",
  school: "School or college",
  partnership: "Partnership",
  national: "National organisation",
} as const;

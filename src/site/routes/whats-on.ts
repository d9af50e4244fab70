import type { Library } from "../../model/library.ts";
import { eventPage } from "../../pages/whats-on/event-page.tsx";
import { whatsOn } from "../../pages/whats-on/whats-on.tsx";
import { page, type Route } from "../route.ts";

/** What is on, and every event, also those that are over. */
export function whatsOnRoutes(library: Library): readonly Route[] {
  return [
    page("/whats-on/", () => whatsOn(library)),
    ...library.content.events.map((event) => page(event.url, () => eventPage(event, library))),
  ];
}

import { defineCollection } from "../collection.ts";
import {
  choice,
  longText,
  number,
  optional,
  reference,
  richText,
  terms,
  text,
} from "../fields/index.ts";
import { checked, needs, sources } from "../shared.ts";

/** The four parts of Look, Say, Sing, Play; a tip of another campaign takes “do”. */
export const TIP_PART = { look: "Look", say: "Say", sing: "Sing", play: "Play", do: "Do" } as const;

export const tips = defineCollection({
  name: "tips",
  label: "Campaign tips",
  one: "Tip",
  description: "One small thing to do, and why it helps.",
  title: "title",
  folders: false,
  slug: "{{slug}}",
  fields: {
    title: text({ letters: true, label: "Title", max: 70 }),
    doThis: longText({ label: "Do this", max: 400 }),
    why: longText({ label: "Why it helps", max: 400 }),
    campaign: reference({ label: "Campaign", collection: "campaigns" }),
    part: choice({ label: "Part", options: TIP_PART }),
    order: number({ label: "Place in the list (1 is first)", min: 1, max: 99 }),
    moment: text({ label: "When in the day", hint: "“At bath time”", max: 60 }),
    fromMonths: number({ label: "From age (months)", min: 0, max: 216 }),
    toMonths: optional(number({ label: "Up to age (months)", min: 0, max: 216 })),
    stop: optional(
      text({
        label: "When to stop, for this tip alone",
        hint: "What goes for every tip stands in the campaign, and follows these words.",
        max: 160,
      }),
    ),
    needs: terms(needs("Topics of services to show with it")),
    sources,
    checked,
  },
  body: optional(richText({ label: "More ideas" })),
});

/** The rows of phone numbers of an entry: numbers of its own, and references to other entries'. */
import { list, optional, phoneOrNone, reference, text } from "../fields/index.ts";

export const phones = list({
  label: "Phone numbers",
  one: "Phone number",
  summary:
    "{{fields.number}}{{fields.helpline}}{{fields.organisation}}{{fields.hub}} {{fields.name}}",
  fields: {
    number: phoneOrNone({
      label: "Number",
      hint: "Only a number that no other entry has. Otherwise choose below whose number it is.",
    }),
    helpline: optional(
      reference({ label: "Or the number of this helpline", collection: "helplines" }),
    ),
    organisation: optional(
      reference({ label: "Or the number of this organisation", collection: "organisations" }),
    ),
    hub: optional(reference({ label: "Or the number of this hub", collection: "hubs" })),
    extension: optional(text({ label: "Option or extension", hint: "“option 2”", max: 30 })),
    name: optional(text({ label: "Who answers, or what it is for", max: 120 })),
    hours: optional(
      text({
        label: "When it is answered",
        hint: "Leave empty when it is not confirmed.",
        max: 140,
      }),
    ),
  },
});

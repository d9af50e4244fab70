/** What comes first on the page of a topic that cannot wait until Monday. */
import { group, optional, reference, references, text } from "../fields/index.ts";

export const needToday = optional(
  group({
    label: "When it cannot wait",
    hint: "Shown at the top of the page of this topic. Leave empty when nothing has to happen today.",
    fields: {
      question: text({ label: "Question, as “Nothing to eat today?”", max: 60 }),
      guidance: reference({
        label: "Page that says what to do today",
        collection: "guidance",
      }),
      atNight: optional(
        text({
          label: "What to do at night",
          hint: "Needed where no number below is answered day and night.",
          max: 240,
        }),
      ),
      helplines: references({
        label: "Numbers to ring about it",
        collection: "helplines",
      }),
      services: references({
        label: "Services that come first in the list, the first one first",
        collection: "services",
      }),
    },
  }),
);

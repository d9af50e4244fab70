const WORDS: Readonly<Record<string, string>> = {
  whatsapp: "WhatsApp channel",
  facebook: "Facebook page",
};

/** What a group's own channel is called in a sentence. */
export const channelWords = (kind: string): string => WORDS[kind] ?? "own page";

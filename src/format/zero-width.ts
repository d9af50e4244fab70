/**
 * Characters without a width that come with pasted words, as part of a regular expression: soft
 * hyphen, zero-width space, word joiner, byte order mark. A search does not find words with them.
 */
export const ZERO_WIDTH = "\\u00ad\\u200b\\u2060\\ufeff";

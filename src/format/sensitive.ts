/** True for an entry whose file says `sensitive`. One of a kind without that field is not. */
export const isSensitive = (entry: object): boolean =>
  "sensitive" in entry && entry.sensitive === true;

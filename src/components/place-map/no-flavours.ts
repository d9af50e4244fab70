/**
 * Stands for the ready-made looks that come with `protomaps-leaflet`, a fifth of its weight: our
 * streets have a look of their own.
 */
export const namedFlavor = (): never => {
  throw new Error("The map has no ready-made looks; see street-look.ts.");
};

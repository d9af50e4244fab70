/** A rectangle on the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

function within({ left, top, width, height }: Box, frame: Box): boolean {
  return (
    left >= frame.left &&
    top >= frame.top &&
    left + width <= frame.left + frame.width &&
    top + height <= frame.top + frame.height
  );
}

/**
 * Where labels fit: for each the first of its boxes that is wholly inside the frame and on nothing
 * taken, as its index, or -1. Earlier labels come first.
 */
export function labelsWithRoom(
  labels: readonly (readonly Box[])[],
  taken: readonly Box[],
  frame: Box,
): readonly number[] {
  const shown: Box[] = [...taken];
  return labels.map((boxes) => {
    const index = boxes.findIndex(
      (box) => within(box, frame) && !shown.some((other) => overlap(box, other)),
    );
    const box = boxes[index];
    if (box) shown.push(box);
    return index;
  });
}

/** A rectangle on the screen, in pixels. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

function within({ left, top, width, height }: Rectangle, frame: Rectangle): boolean {
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
  labels: readonly (readonly Rectangle[])[],
  taken: readonly Rectangle[],
  frame: Rectangle,
): readonly number[] {
  const shown: Rectangle[] = [...taken];
  return labels.map((boxes) => {
    const index = boxes.findIndex(
      (box) => within(box, frame) && !shown.some((other) => overlap(box, other)),
    );
    const box = boxes[index];
    if (box) shown.push(box);
    return index;
  });
}

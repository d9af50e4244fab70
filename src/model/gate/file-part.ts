import { closeSync, openSync, readSync } from "node:fs";

/** Bytes of a file from `start` on, at most `length`; fewer where the file ends before. */
export function filePart(path: string, start: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  const handle = openSync(path, "r");
  try {
    return bytes.subarray(0, readSync(handle, bytes, 0, length, start));
  } finally {
    closeSync(handle);
  }
}

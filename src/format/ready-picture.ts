/**
 * A picture as readers get it: small copies in three formats, without anything that the camera
 * wrote into the file.
 */
export interface ReadyPicture {
  readonly alt: string;
  /** Size of the largest copy, in pixels, so that the page keeps its place while it loads. */
  readonly width: number;
  readonly height: number;
  /** Path of the copy for browsers that choose no other. */
  readonly src: string;
  /** Best format first. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
}

/** The fields of an entry that its picture depends on. */
export interface Pictured {
  /** Path of its file from the project's root. */
  readonly file: string;
}

/** The picture of an entry, if it has one. */
export type Pictures = (entry: Pictured) => ReadyPicture | undefined;

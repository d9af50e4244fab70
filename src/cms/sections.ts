/** Name of the editor's section for the files of `_data/`. */
export const DATA_SECTION = "data";

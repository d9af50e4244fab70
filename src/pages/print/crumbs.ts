import { PRINT } from "../../model/addresses.ts";

/** The way to a paper. */
export const PRINT_CRUMBS = [{ label: "To print", url: PRINT }];

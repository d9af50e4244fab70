import { createContext } from "preact";
import type { Shell } from "./shell.ts";

/** The shell, for the few components deep in a page that name a style or script of their own. */
export const ShellContext = createContext<Shell | undefined>(undefined);

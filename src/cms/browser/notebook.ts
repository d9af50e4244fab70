/** Notes of the people who use the list of checks, stored in this browser only. */

const ANSWER = "editor-answer:";
const ROLE = "editor-role";

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

function write(key: string, text: string): void {
  try {
    if (text === "") localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // A browser that keeps nothing, or has no space left: it is kept until the page is closed.
  }
}

/** The answer received about an entry, by the path of its file. */
export const answerOf = (file: string): string => read(ANSWER + file);
export const keepAnswer = (file: string, words: string): void => write(ANSWER + file, words);

/** The role of whoever checks entries here. */
export const roleOf = (otherwise: string): string => read(ROLE) || otherwise;
export const keepRole = (role: string): void => write(ROLE, role);

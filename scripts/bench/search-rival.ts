/**
 * What the pages with other searches share: results under the first search form as one types. Runs
 * in the browser of the bench.
 */

export interface Doc {
  readonly id: number;
  readonly name: string;
  readonly also: string;
  readonly line: string;
  readonly place: string;
  readonly more: string;
  readonly topics: string;
  readonly areas: string;
  readonly url: string;
}

export type ShownDoc = Pick<Doc, "name" | "line" | "url">;
/** Finds the first results for some words. */
export type Find = (typed: string) => readonly ShownDoc[] | Promise<readonly ShownDoc[]>;

/** As many results as our box shows at first. */
export const SHOWN = 8;

function itemOf({ name, line, url }: ShownDoc): HTMLLIElement {
  const item = document.createElement("li");
  item.className = "rival__item";
  const link = document.createElement("a");
  link.href = url;
  link.textContent = name;
  const text = document.createElement("p");
  text.textContent = line;
  item.append(link, text);
  return item;
}

/** Shows results as one types; `load` is called with the first key. */
export function startRival(load: () => Promise<Find>): void {
  const input = document.querySelector<HTMLInputElement>("input[type=search]");
  const list = document.createElement("ol");
  input?.closest("form")?.after(list);
  let find: Promise<Find> | undefined;
  let turn = 0;
  const run = async (): Promise<void> => {
    const own = ++turn;
    const found = await (await (find ??= load()))(input?.value.trim() ?? "");
    if (own !== turn) return;
    list.replaceChildren(...found.map(itemOf));
    document.documentElement.dataset["turn"] = String(own);
  };
  input?.addEventListener("input", () => void run());
  if (input?.value) void run();
}

/** What most files of browser tests begin with. */
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { openStage, PHONE, type Stage, type Watched } from "./browser.ts";

interface Here {
  stage: Stage;
  /** The phone of the test that runs. */
  watched: Watched;
}

/**
 * One stage for the file and a fresh phone for each test, which fails when there was what `none`
 * names: a request to another host, an error.
 */
export function freshPhones(
  forbidden: readonly ("outside" | "complaints")[] = ["outside", "complaints"],
  { goesBack = false }: { readonly goesBack?: boolean } = {},
): Readonly<Here> {
  const here = {} as Here;
  beforeAll(async () => {
    here.stage = await openStage(undefined, undefined, undefined, { goesBack });
  });
  afterAll(() => here.stage.close());
  beforeEach(async () => {
    here.watched = await here.stage.context({ viewport: PHONE });
  });
  afterEach(async () => {
    await here.watched.close();
    expect(forbidden.flatMap((kind) => here.watched[kind])).toEqual([]);
  });
  return here;
}

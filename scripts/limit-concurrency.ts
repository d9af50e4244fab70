/** Limits how many jobs run at a time. */

/** Starts a job as soon as one may start, in the order of the calls. */
export type LimitedRun = <T>(job: () => Promise<T>) => Promise<T>;

/** Runs at most `count` jobs at a time. A job that fails makes room for the next. */
export function limitConcurrency(count: number): LimitedRun {
  const waiting: (() => void)[] = [];
  let free = count;
  return async (job) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await job();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

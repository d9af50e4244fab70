/** A concurrency limit: runs jobs beside each other, at most a given number at a time. */

/** Runs a job as soon as a lane is free, in the order in which jobs are given. */
export type Lanes = <T>(job: () => Promise<T>) => Promise<T>;

/** As many lanes as `count`. A job that fails leaves its lane free. */
export function lanes(count: number): Lanes {
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

interface Roots {
  /** The URL of the project's folder as Eleventy builds it. */
  readonly unencoded: string;
  readonly encoded: string;
}

/** Takes note of the project's folder. */
export function initialize(data: Roots): void;
/** The hook: `next` resolves the specifier. */
export function resolve<Context, Result>(
  specifier: string,
  context: Context,
  next: (specifier: string, context: Context) => Result,
): Result;

/** The part of Eleventy 3 that this project uses; it ships no types of its own. */
declare module "@11ty/eleventy" {
  export interface EleventyConfig {
    /** What `scripts/build.ts` has read through the gate a moment before, so that nothing is read twice. */
    checked?: import("../model/gate/load.ts").Loaded | undefined;
    /** Warns of callbacks that take more than a share of the build. */
    readonly benchmarkManager: { get(group: string): { setMinimumThresholdPercent(percent: number): void } };
    addTransform(name: string, transform: (content: string, outputPath: string) => Buffer): void;
    addTemplate(path: string, template: { data?: Record<string, unknown>; render: (data: Record<string, unknown>) => string | Promise<string> }): void;
    addGlobalData(name: string, value: unknown): void;
    addPassthroughCopy(paths: Record<string, string>): void;
    addWatchTarget(glob: string, options?: { resetConfig?: boolean }): void;
    addPlugin(plugin: unknown, options?: unknown): void;
    on(event: "eleventy.before" | "eleventy.after", handler: (event: EleventyEvent) => Promise<void> | void): void;
    setDataFileSuffixes(suffixes: string[]): void;
    setFrontMatterParsingOptions(options: object): void;
    setUseGitIgnore(use: boolean): void;
    directories: { output: string };
  }
  export interface EleventyEvent {
    directories: { input: string; output: string };
    runMode: "build" | "serve" | "watch";
  }
  export default class Eleventy {
    constructor(input: string, output: string, options: { configPath: string; quietMode: boolean });
    write(): Promise<unknown>;
    toJSON(): Promise<{ url: string; inputPath: string; outputPath: string; content: string }[]>;
  }
}
declare module "@11ty/eleventy-plugin-rss" {
  export function dateToRfc3339(date: Date): string;
  export function dateToRfc822(date: Date, timeZone?: string): string;
  export function absoluteUrl(url: string, base: string): string;
}

/**
 * The parts of Eleventy 3, its server and its feeds that this project uses; they ship no types of
 * their own.
 */
declare module "@11ty/eleventy" {
  export interface EleventyConfig {
    /**
     * What `scripts/build.ts` has read through the gate a moment before, so that nothing is read
     * twice.
     */
    checked?: import("../model/gate/load.ts").Loaded | undefined;
    /** Warns of callbacks that take more than a share of the build. */
    readonly benchmarkManager: {
      get(group: string): { setMinimumThresholdPercent(percent: number): void };
    };
    addTransform(name: string, transform: (content: string, outputPath: string) => Buffer): void;
    addTemplate(
      path: string,
      template: {
        data?: Record<string, unknown>;
        render: (data: Record<string, unknown>) => string | Promise<string>;
      },
    ): void;
    addGlobalData(name: string, value: unknown): void;
    addPassthroughCopy(paths: Record<string, string>): void;
    addWatchTarget(glob: string, options?: { resetConfig?: boolean }): void;
    addPlugin(plugin: unknown, options?: unknown): void;
    on(
      event: "eleventy.before" | "eleventy.after",
      handler: (event: EleventyEvent) => Promise<void> | void,
    ): void;
    setDataFileSuffixes(suffixes: string[]): void;
    setFrontMatterParsingOptions(options: object): void;
    setUseGitIgnore(use: boolean): void;
    directories: { output: string };
  }
  export interface EleventyEvent {
    directories: { input: string; output: string };
    runMode: "build" | "serve" | "watch";
  }
  interface BuildOptions {
    readonly configPath: string;
    readonly quietMode: boolean;
    readonly config?: (settings: EleventyConfig) => void;
  }
  export class Eleventy {
    constructor(input: undefined, output: string, options: BuildOptions);
    disableLogger(): void;
    /** Writes the site: what was copied, and what was made from templates. */
    write(): Promise<readonly [readonly unknown[], readonly unknown[]]>;
  }
}
declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, Server, ServerResponse } from "node:http";
  interface ServerOptions {
    readonly port: number;
    readonly portReassignmentRetryCount: number;
    readonly domDiff: boolean;
    readonly messageOnStart: () => false;
    readonly logger: {
      info(text: string): void;
      log(text: string): void;
      error(text: string): void;
    };
    readonly middleware: readonly ((
      request: IncomingMessage,
      response: ServerResponse,
      next: () => void,
    ) => void)[];
  }
  export default class EleventyDevServer {
    static getServer(
      name: string,
      folder: string,
      options: Partial<ServerOptions>,
    ): EleventyDevServer;
    readonly server: Server;
    serve(port: number): void;
    ready(): Promise<void>;
    reload(event: { readonly files: readonly string[] }): void;
    close(): Promise<void>;
  }
}
declare module "@11ty/eleventy-plugin-rss" {
  export function dateToRfc3339(date: Date): string;
  export function dateToRfc822(date: Date, timeZone?: string): string;
  export function absoluteUrl(url: string, base: string): string;
}

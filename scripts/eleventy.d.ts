/** The parts of Eleventy that the commands use; it brings no types of its own. */
declare module "@11ty/eleventy" {
  interface BuildOptions {
    readonly configPath: string;
    readonly quietMode: boolean;
    readonly config?: (settings: import("@11ty/eleventy").EleventyConfig) => void;
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
    readonly logger: { info(text: string): void; log(text: string): void; error(text: string): void };
    readonly middleware: readonly ((request: IncomingMessage, response: ServerResponse, next: () => void) => void)[];
  }
  export default class EleventyDevServer {
    static getServer(name: string, folder: string, options: Partial<ServerOptions>): EleventyDevServer;
    readonly server: Server;
    serve(port: number): void;
    ready(): Promise<void>;
    reload(event: { readonly files: readonly string[] }): void;
    close(): Promise<void>;
  }
}

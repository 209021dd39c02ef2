/** The package's own types take it for a module of another kind than it is. */
declare module "robots-parser" {
  interface Robots {
    isAllowed(url: string, crawler: string): boolean | undefined;
    getSitemaps(): string[];
  }
  function robotsParser(url: string, text: string): Robots;
  export = robotsParser;
}

import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where Chromium and Chrome usually are, in the order they are tried. */
const USUAL_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Keeps the browser from calling home and from needing a graphics card. */
const QUIET = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Said to the person as it stands, without a stack. */
export class NoBrowserError extends Error {}

function findChromium(): string {
  const named = process.env.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new NoBrowserError(`CHROMIUM names ${named}, and there is no such file.`);
  }
  const found = USUAL_PATHS.find((path) => existsSync(path));
  if (found === undefined) {
    throw new NoBrowserError(
      "No Chromium found: install the package chromium (or Chrome), or set CHROMIUM to its path.",
    );
  }
  return found;
}

/** A headless Chromium of this machine; the caller closes it. Throws NoBrowserError when there is none. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: QUIET });
}

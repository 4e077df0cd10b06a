import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { openSanad } from "../src/compose.ts";
import { readConfig } from "../src/config.ts";
import { NoBrowserError, openBrowser } from "./browser.ts";
import { webComponents } from "./elements.ts";
import { type Picture, pageOf } from "./page.ts";
import { picturesOf } from "./samples.ts";
import { WIDTH } from "./style.ts";

const USAGE = "npm run preview -- [--only NAME] [--out DIR] [--ltr]";

/** Tall enough for a modal; messages are drawn in full whatever their height. */
const VIEWPORT = { width: WIDTH, height: 640 };

function readArguments() {
  const { values } = parseArgs({
    options: {
      only: { type: "string" },
      out: { type: "string", default: join(import.meta.dirname, "out") },
      ltr: { type: "boolean", default: false },
    },
  });
  return values;
}

function picturesNamed(only: string | undefined): Picture[] {
  const config = readConfig(process.env);
  const samples = picturesOf(openSanad(config.articles, config.dictionaries));
  const chosen = only === undefined ? samples : samples.filter(({ name }) => name.startsWith(only));
  if (chosen.length > 0) return chosen;
  const names = samples.map(({ name }) => name).join(", ");
  throw new Error(`No picture is called ${only}; there are ${names}.`);
}

/** The opening of a modal is a method of its dialog, which stands in the component's shadow. */
const OPEN_MODAL = `(() => {
  const dialog = document.querySelector("discord-modal").shadowRoot.querySelector("dialog");
  dialog.querySelector(".discord-modal-box").style.display = "flex";
  dialog.showModal();
  document.activeElement.blur();
})()`;

interface Drawing {
  picture: Picture;
  /** The web components. */
  script: string;
  leftToRight: boolean;
  path: string;
}

async function draw(browser: Browser, { picture, script, leftToRight, path }: Drawing): Promise<void> {
  // A page of its own for each picture, since the web components can be defined only once in a page.
  const page = await browser.newPage({ viewport: VIEWPORT, deviceScaleFactor: 2, offline: true });
  page.on("pageerror", (error) => console.error(`${picture.name}: ${error.message}`));
  await page.route("**/*", (route) => {
    console.error(`${picture.name} asked the network for ${route.request().url()}`);
    return route.abort();
  });
  await page.setContent(pageOf(picture, leftToRight));
  await page.addScriptTag({ content: script });
  await page.evaluate("document.fonts.ready");
  if (picture.modal === undefined) {
    await page.locator("#picture").screenshot({ path, animations: "disabled" });
  } else {
    await page.evaluate(OPEN_MODAL);
    await page.screenshot({ path, animations: "disabled" });
  }
  await page.close();
}

async function main(): Promise<void> {
  const { only, out, ltr } = readArguments();
  const pictures = picturesNamed(only);
  await mkdir(out, { recursive: true });
  const script = await webComponents();
  const browser = await openBrowser();
  try {
    for (const picture of pictures) {
      const path = join(out, `${picture.name}.png`);
      await draw(browser, { picture, script, leftToRight: ltr, path });
      console.log(path);
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  if (error instanceof NoBrowserError) console.error(error.message);
  else console.error(error, `\n${USAGE}`);
  process.exitCode = 1;
});

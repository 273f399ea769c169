// Debian's Chromium, and what is done with it on every page.
import { chromium } from "playwright-core";
import { after } from "node:test";
import { flags, program, served } from "./host.mjs";

export { served };

export const browser = await chromium.launch({ executablePath: program, args: flags });

after(() => browser.close());

/** Shows pages one after the other in a window, and collects what `look` finds wrong with each. */
export const each = async (site, window, look, pages = site.pages) => {
  const context = await browser.newContext(window);
  const page = await context.newPage();
  const wrong = [];
  for (const one of pages) {
    await page.goto(served(site, one));
    for (const fault of await look(page, one)) wrong.push(`${site.name}/${one.path}: ${fault}`);
  }
  await context.close();
  return wrong;
};

// Opened from disk, every link, picture and style sheet is there, and every anchor.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { test } from "node:test";
import { browser } from "./browser.mjs";
import { sites } from "./sites.mjs";

const ids = new Map();
const has = (file, id) => {
  if (!ids.has(file)) ids.set(file, new Set([...readFileSync(file, "utf8").matchAll(/\sid="([^"]+)"/g)].map((one) => one[1])));
  return ids.get(file).has(id);
};

test("every way inside a site leads somewhere", () => {
  const wrong = [];
  for (const site of sites) {
    for (const page of site.pages.filter((one) => one.path !== "404.html")) {
      const file = join(site.folder, page.path);
      for (const [, way] of page.html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        if (/^[a-z][a-z0-9+.-]*:/i.test(way)) continue;
        const [path, anchor] = way.replaceAll("&amp;", "&").split("#");
        const target = path === "" ? file : join(dirname(file), decodeURIComponent(path));
        if (way.startsWith("/")) wrong.push(`${site.name}/${page.path}: ${way} begins at the root`);
        else if (!existsSync(target)) wrong.push(`${site.name}/${page.path}: ${way} is not there`);
        else if (anchor && !has(target, decodeURIComponent(anchor))) wrong.push(`${site.name}/${page.path}: ${way} has no anchor`);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

test("pages opened from disk have their style", async () => {
  const page = await browser.newPage();
  for (const site of sites) {
    for (const one of site.pages.filter((one) => one.path !== "404.html").slice(0, 5)) {
      await page.goto(pathToFileURL(join(site.folder, one.path)).href);
      const styled = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue("--ink").trim() !== "");
      assert.ok(styled, `${site.name}/${one.path}`);
    }
  }
  await page.close();
});

// A visit: nothing from elsewhere, nothing stored, nothing said on the console, light, and the same without JavaScript.
import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { test } from "node:test";
import { browser, each, served } from "./browser.mjs";
import { isPrint, kinds, own, sites } from "./sites.mjs";

const KB = 1024;

test("pages load nothing from elsewhere, store nothing and say nothing", async () => {
  const wrong = [];
  for (const site of sites) {
    const context = await browser.newContext();
    const page = await context.newPage();
    let at = "";
    const tell = (what) => wrong.push(`${site.name}/${at}: ${what}`);
    page.on("console", (message) => tell(`console: ${message.text()}`));
    page.on("pageerror", (error) => tell(`error: ${error}`));
    page.on("response", (response) => { if (response.status() >= 400) tell(`${response.status()} ${response.url()}`); });
    page.on("request", (request) => {
      if (new URL(request.url()).host !== new URL(served(site, site.pages[0])).host) tell(`loads ${request.url()}`);
    });
    for (const one of site.pages) {
      at = one.path;
      await page.goto(served(site, one));
      const stored = await page.evaluate(() => document.cookie.length + localStorage.length + sessionStorage.length);
      if (stored > 0) tell("stores something");
    }
    await context.close();
  }
  assert.deepEqual(wrong, []);
});

test("a first visit is light", async () => {
  const wrong = [];
  for (const site of sites) {
    const weights = [];
    const pages = (site === own ? site.pages : kinds(site)).filter((page) => !isPrint(page));
    for (const one of pages) {
      // A context of its own, so that nothing is there already.
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      const answers = [];
      page.on("response", (response) => answers.push(response));
      await page.goto(served(site, one), { waitUntil: "load" });
      let [all, scripts, styles, fonts] = [0, 0, 0, 0];
      for (const response of answers) {
        const kind = response.request().resourceType();
        const size = gzipSync(await response.body().catch(() => Buffer.alloc(0))).length;
        all += size;
        if (kind === "script") scripts += size;
        if (kind === "stylesheet") styles += size;
        if (kind === "font") fonts += size;
      }
      const requests = answers.length;
      await context.close();
      weights.push(all);
      const over = [
        all > 100 * KB && `weighs ${all} bytes`, scripts > 10 * KB && `scripts: ${scripts} bytes`,
        styles > 15 * KB && `style: ${styles} bytes`, fonts > 60 * KB && `fonts: ${fonts} bytes`, requests > 8 && `${requests} requests`,
      ];
      wrong.push(...over.filter(Boolean).map((what) => `${site.name}/${one.path}: ${what}`));
    }
    const median = weights.sort((a, b) => a - b)[Math.floor(weights.length / 2)];
    if (median > 60 * KB) wrong.push(`${site.name}: half of the pages weigh more than ${median} bytes`);
  }
  assert.deepEqual(wrong, []);
});

test("without JavaScript everything is the same", async () => {
  const look = () => ({
    text: document.body.innerText,
    links: [...document.querySelectorAll("a[href]")].map((one) => one.getAttribute("href")),
    controls: document.querySelectorAll("button, input, select").length,
  });
  for (const site of sites) {
    const seen = [];
    for (const javaScriptEnabled of [true, false]) {
      const pages = [];
      // Evaluation goes round the page's own scripts, which stay off.
      await each(site, { javaScriptEnabled }, async (page) => { pages.push(await page.evaluate(look)); return []; });
      seen.push(pages);
    }
    assert.deepEqual(seen[0], seen[1], site.name);
    assert.equal(seen[1].reduce((sum, page) => sum + page.controls, 0), 0, `${site.name}: a control that does nothing`);
  }
});

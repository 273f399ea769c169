// Writes docs/quality.md from the sites that were built: `tests/browser/run --quality`.
import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isPrint, own, sites } from "./sites.mjs";

const size = (bytes) => gzipSync(bytes).length;
const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

// What a first visit of a page brings: the page, and every file its head and its pictures name.
const visit = (site, page) => {
  const ways = [...page.html.matchAll(/<(?:link rel="stylesheet"|link rel="icon"[^>]*?|img|script)[^>]*?\s(?:href|src)="([^"]+)"/g)];
  const files = [...new Set(ways.map((one) => join(site.folder, dirname(page.path), one[1])))];
  const weights = files.map((file) => size(readFileSync(file)));
  const styles = files.filter((file) => file.endsWith(".css")).map((file) => size(readFileSync(file)));
  const sum = (all) => all.reduce((before, one) => before + one, 0);
  return { all: size(page.html) + sum(weights), styles: sum(styles), requests: 1 + files.length };
};

const rows = sites.map((site) => {
  const pages = site.pages.filter((page) => !isPrint(page) && page.path !== "404.html");
  const visits = pages.map((page) => visit(site, page)).sort((a, b) => a.all - b.all);
  const [median, worst] = [visits[Math.floor(visits.length / 2)], visits.at(-1)];
  const most = (key) => Math.max(...visits.map((one) => one[key]));
  return `| ${site === own ? "this repository's" : site.name} | ${site.pages.length} | ${kb(median.all)} | ${kb(worst.all)} | ${kb(most("styles"))} | ${most("requests")} |`;
});

console.log(`# Quality

Written by \`tests/browser/run --quality\`; what stands here was measured on the sites as they were built then.

## Weight of a first visit, compressed with gzip

The print edition, the whole concept on one page, is left out.

| site | pages | median | worst | style sheets | requests |
|---|---:|---:|---:|---:|---:|
${rows.join("\n")}

There are no fonts and no scripts.

## What every run of the tests holds to nothing

Each of these is a test in \`tests/browser\`, in Debian's Chromium, and fails the run with the page and the place.

| what | where |
|---|---|
| faults that axe-core knows (WCAG 2.0 to 2.2, A and AA, best practice) at 1280 px, 320 px, in the dark, in forced colours, with reduced motion | every page of this repository's site; a page of each kind of every other at 320 px |
| errors and warnings of html-validate and of the Nu HTML checker, but for the policy, which it cannot judge on disk | every page of every site |
| pages wider than 320 px; text cut off or pages too wide with wide letters (1.4.12) or text twice as large (1.4.4) | every page of every site |
| focus that is not seen, out of sight, covered or trapped; pages without a skip link that works | a page of each kind of every site |
| requests to other hosts, cookies, storage, console messages, missing files, under a path of a host | every page of every site |
| differences without JavaScript; controls that do nothing | every page of every site |
| dead links, assets and anchors, opened from disk | every page of every site |
| visits heavier than 100 KB (median 60 KB), style above 15 KB, scripts above 10 KB, fonts above 60 KB, more than 8 requests | every page of this repository's site; a page of each kind of every other |`);

// Debian's Chromium, and a host that serves every site under a path of its own.
import { chromium } from "playwright-core";
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { after } from "node:test";
import { sites } from "./sites.mjs";

const types = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg",
  ".xml": "application/xml", ".txt": "text/plain; charset=utf-8", ".csv": "text/csv", ".vcf": "text/vcard", ".ico": "image/x-icon",
  ".webmanifest": "application/manifest+json", ".json": "application/json", ".woff2": "font/woff2",
};

// Deep enough that a link from the root of a host would be found.
const below = "/a/deep/path";

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  const site = sites.find((one) => path.startsWith(`${below}/${one.name}/`));
  const inside = site && (path.slice(`${below}/${site.name}/`.length) || "index.html");
  const file = site && join(site.folder, inside);
  const there = file && existsSync(file) && statSync(file).isFile();
  response.writeHead(there ? 200 : 404, { "content-type": types[extname(file ?? "")] ?? "application/octet-stream" });
  response.end(there ? readFileSync(file) : "");
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));

/** Where a page of a site is served. */
export const served = (site, page) => `http://127.0.0.1:${server.address().port}${below}/${site.name}/${page.path}`;

export const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});

after(async () => {
  await browser.close();
  server.close();
});

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

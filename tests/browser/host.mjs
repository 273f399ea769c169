// A host that serves every site under a path of its own.
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { own, sites } from "./sites.mjs";

const types = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg",
  ".xml": "application/xml", ".txt": "text/plain; charset=utf-8", ".csv": "text/csv", ".vcf": "text/vcard", ".ico": "image/x-icon",
  ".webmanifest": "application/manifest+json", ".json": "application/json", ".woff2": "font/woff2",
};

// Deep enough that a link from the root of a host would be found.
const below = "/a/deep/path";

const file = (path) => {
  // Robots look at the root of a host only.
  if (path === "/robots.txt") return join(own.folder, "robots.txt");
  const site = sites.find((one) => path.startsWith(`${below}/${one.name}/`));
  return site && join(site.folder, path.slice(`${below}/${site.name}/`.length) || "index.html");
};

const server = createServer((request, response) => {
  const wanted = file(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
  const there = wanted && existsSync(wanted) && statSync(wanted).isFile();
  response.writeHead(there ? 200 : 404, { "content-type": types[extname(wanted ?? "")] ?? "application/octet-stream" });
  response.end(there ? readFileSync(wanted) : "");
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
// Nobody has to wait for it.
server.unref();

/** Where a page of a site is served. */
export const served = (site, page) => `http://127.0.0.1:${server.address().port}${below}/${site.name}/${page.path}`;

/** How Chromium is started, so that it asks nobody anything by itself. */
export const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

/** Debian's Chromium. */
export const program = process.env.CHROMIUM ?? "/usr/bin/chromium";

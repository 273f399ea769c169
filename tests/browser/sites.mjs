// The sites that are looked at, as `build.mjs` left them.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

const built = process.env.SITES;

const files = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });

const read = (name) => {
  const folder = join(built, name);
  const pages = files(folder)
    .filter((path) => path.endsWith(".html"))
    .map((path) => ({ path: relative(folder, path), html: readFileSync(path, "utf8") }))
    // Former addresses only lead on.
    .filter((page) => !page.html.includes('http-equiv="refresh"'));
  return { name, folder, pages };
};

/** All sites, this repository's own among them. */
export const sites = readdirSync(built).sort().map(read);

/** This repository's own site. */
export const own = sites.find((site) => site.name === "own");

/** One page of each kind: what depends on the template, not on the text. The print edition is a kind of its own. */
export const kinds = (site) => {
  const seen = new Map();
  for (const page of site.pages) {
    const kind = page.html.match(/<body class="([^"]*)"/)?.[1] ?? page.path;
    if (!seen.has(kind)) seen.set(kind, page);
  }
  return [...seen.values()];
};

/** Whether a page is the whole concept for printing. */
export const isPrint = (page) => page.html.includes('<body class="print');

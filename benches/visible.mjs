#!/usr/bin/env node
// How long it takes from writing a file until the new words can be read in an open browser.
//
//     node benches/visible.mjs                the content of this repository, 30 edits
//     node benches/visible.mjs --site FOLDER --edits 10 --page path.html --file content/path.md
//
// A copy of the site lies in memory where the system has a place for it. Needs what the tests in `tests/browser` need:
// `npm ci` there, and Chromium. Measured is until the frame after the one in which the page holds the new words.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { chromium } = createRequire(join(root, "tests/browser/package.json"))("playwright-core");

const { values: wanted } = parseArgs({
  options: {
    konzept: { type: "string", default: join(root, "target/release/konzept") },
    site: { type: "string", default: root },
    edits: { type: "string", default: "30" },
    page: { type: "string", default: "faktencheck.html" },
    file: { type: "string", default: "content/03-faktencheck/index.md" },
  },
});

const memory = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
const site = mkdtempSync(join(memory, "visible-"));
for (const folder of ["content", "themes"]) {
  if (existsSync(join(wanted.site, folder))) cpSync(join(wanted.site, folder), join(site, folder), { recursive: true });
}
const file = join(site, wanted.file);
const first = readFileSync(file, "utf8");

const server = spawn(wanted.konzept, ["--root", site, "serve", "--port", "0"], { stdio: ["ignore", "pipe", "ignore"] });
let browser;
try {
  let address;
  for await (const line of createInterface({ input: server.stdout })) {
    address = line.match(/http:\/\/\S+/)?.[0];
    if (address) break;
  }
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  const page = await browser.newPage();
  await page.goto(new URL(wanted.page, address).href);
  const times = [];
  for (let at = 0; at < Number(wanted.edits); at += 1) {
    const word = `Xyzzy${at}x`;
    const seen = page.evaluate((word) => new Promise((done) => {
      const look = () => {
        if (document.body.textContent.includes(word)) requestAnimationFrame(() => done(Date.now()));
        else requestAnimationFrame(look);
      };
      look();
    }), word);
    await page.waitForTimeout(150);
    const begun = Date.now();
    writeFileSync(file, `${first}\n\n${word}\n`);
    times.push((await seen) - begun);
  }
  times.sort((a, b) => a - b);
  console.log("| edits | median | slowest |\n|---:|---:|---:|");
  console.log(`| ${times.length} | ${times[Math.floor(times.length / 2)]} ms | ${times.at(-1)} ms |`);
} finally {
  await browser?.close();
  server.kill("SIGINT");
  rmSync(site, { recursive: true, force: true });
}

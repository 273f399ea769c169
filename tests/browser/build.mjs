// Builds the sites that are looked at, as editors build them: this repository's own and every golden one.
import { execFileSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const [program, into] = process.argv.slice(2);

rmSync(into, { recursive: true, force: true });
const sites = { own: root };
for (const name of readdirSync(join(root, "tests/sites"))) sites[name] = join(root, "tests/sites", name);
for (const [name, from] of Object.entries(sites)) {
  // As `browser.mjs` serves them: the page for missing pages knows where it is.
  const address = `https://example.org/a/deep/path/${name}/`;
  const wanted = ["--out", join(into, name), "--date", "2026-06-01", "--base-url", address];
  execFileSync(program, ["--root", from, "build", ...wanted], { stdio: "pipe" });
}

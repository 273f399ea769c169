// Writes docs/quality.md: `tests/browser/run --quality`, which has run the tests of this folder before.
import { execFileSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { always, judge } from "./lighthouse.mjs";
import { isPrint, kinds, own, sites } from "./sites.mjs";

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

const visits = new Map();
const rows = sites.map((site) => {
  const pages = site.pages.filter((page) => !isPrint(page) && page.path !== "404.html");
  const each = pages.map((page) => visit(site, page)).sort((a, b) => a.all - b.all);
  const [median, worst] = [each[Math.floor(each.length / 2)], each.at(-1)];
  const most = (key) => Math.max(...each.map((one) => one[key]));
  visits.set(site, { median: median.all, worst: worst.all, styles: most("styles"), requests: most("requests") });
  return `| ${site === own ? "this repository's" : site.name} | ${site.pages.length} | ${kb(median.all)} | ${kb(worst.all)} | ${kb(most("styles"))} | ${most("requests")} |`;
});


const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

// How fast: five times each, of which the middle one counts.
const RUNS = 5;
const fast = [];
const shown = ["start", "face-facts", "face-field", "face-results"];
for (const page of shown.map((one) => own.pages.find((page) => page.html.match(/<body class="([^"]*)"/)?.[1].split(" ").includes(one)))) {
  const [scores, paints, shifts, blocked] = [[], [], [], []];
  await judge(own, Array(RUNS).fill(page), ["performance"], (_, score, failed, { audits }) => {
    scores.push(score.performance);
    paints.push(audits["largest-contentful-paint"].numericValue);
    shifts.push(audits["cumulative-layout-shift"].numericValue);
    blocked.push(audits["total-blocking-time"].numericValue);
  });
  fast.push({ path: page.path, score: middle(scores), worst: Math.min(...scores), paint: middle(paints), shift: Math.max(...shifts), blocked: middle(blocked) });
}

// What holds whatever else the machine does.
const least = Object.fromEntries(always.map((one) => [one, 100]));
const inAll = own.pages.filter((page) => !page.html.includes('<meta name="robots" content="noindex">'));
await judge(own, inAll, always, (_, scores) => { for (const one of always) least[one] = Math.min(least[one], scores[one]); });

// The tests of the program that lines of the table name. They run here, so that none is named that is not there.
const suite = (...names) => {
  const out = execFileSync("cargo", ["test", "--locked", "--test", "suite", "--", "--exact", ...names],
    { cwd: join(import.meta.dirname, "../.."), encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 64 << 20 });
  if (!out.includes(`${names.length} passed; 0 failed`)) throw new Error(`not all of ${names} passed:\n${out}`);
  return names.map((name) => `\`${name}\``).join(", ");
};
// A file of tests in this folder: all of them have passed.
const here = (...files) => files.map((file) => {
  if (!readdirSync(import.meta.dirname).includes(`${file}.test.mjs`)) throw new Error(`no ${file}.test.mjs`);
  return `\`${file}.test.mjs\``;
}).join(", ");

const count = (pages) => pages.reduce((sum, one) => sum + one.length, 0);
const all = count(sites.map((site) => site.pages));
const others = sites.filter((site) => site !== own);
const every = `0 on ${all} pages of ${sites.length} sites`;
const measured = visits.get(own);

const table = [
  ["axe-core, WCAG 2.0 to 2.2 A and AA and best practice, at 1280 px, 320 px, dark, forced colours, reduced motion", "0, every page",
    `0 on ${own.pages.length} pages of this repository's site in five modes, and on ${count(others.map(kinds))} pages, one of each kind, of ${others.length} other sites at 320 px`, here("axe")],
  ["Nu HTML checker and html-validate, errors and warnings", "0", `${every}; the Nu checker is not asked about the policy, which it cannot judge on disk`, here("html")],
  ["Lighthouse mobile: accessibility, best practices, search engines", "100 each",
    `${always.map((one) => least[one]).join(" / ")}, the least of ${inAll.length} pages; those hidden from search engines on purpose lose that one audit`, here("lighthouse")],
  ["Lighthouse mobile: performance, median of five", "100", `${Math.min(...fast.map((one) => one.score))}, the least of ${fast.length} pages, below`, "measured here only"],
  ["weight of a first visit, compressed", "≤ 60 KB median, ≤ 100 KB worst; scripts ≤ 10 KB, style ≤ 15 KB, fonts ≤ 60 KB, ≤ 8 requests",
    `${kb(measured.median)} median, ${kb(measured.worst)} worst; no scripts, ${kb(measured.styles)} style, no fonts, ${measured.requests} requests; all sites below`, here("visit")],
  ["requests to other hosts, cookies, storage, console messages", "0", every, here("visit")],
  ["without JavaScript: same text, same navigation, no dead control", "identical", `identical on ${all} pages`, here("visit")],
  ["opened from disk, and under a sub-path", "0 dead links or assets", `${every}; the page for missing addresses is for hosts only`, here("disk", "visit")],
  ["reflow at 320 px, text spacing (1.4.12), 200 % text (1.4.4)", "0 problems", every, here("layout")],
  ["targets of 24 px (2.5.8)", "0 problems", "0, by axe, on the pages above", here("axe")],
  ["visible unobscured focus, skip link, no trap, everything reached", "0 problems",
    `0 on ${count(sites.map((site) => kinds(site).filter((page) => !isPrint(page))))} pages, one of each kind of every site`, here("keyboard")],
  ["interface words in another language than their place", "0", every, suite("sites::foreign_words::the_interface_speaks_the_language_of_its_page")],
  ["Content-Security-Policy without unsafe-inline, in the page and as files for hosts; no inline handlers, styles, scripts", "holds; `connect-src 'self'`", every,
    suite("sites::shared::hosts_are_told_the_policy_of_the_pages", "sites::frames::nothing_is_inline", "sites::frames::nothing_is_loaded_from_elsewhere")],
  ["broken internal links and anchors", "0", every, `${here("disk")}, ${suite("sites::broken_links::everything_leads_somewhere")}`],
  ["orphan pages", "0", every, suite("sites::reachable::no_page_is_an_orphan")],
  ["sitemap, hreflang, canonical", "valid", "exactly the pages there are; versions name themselves and each other by the language they are in; every page names its own address",
    suite("sites::machines::the_site_map_names_every_page_and_no_other", "sites::broken_links::versions_in_other_languages_name_each_other",
      "sites::canonical::a_page_names_its_own_address", "sites::canonical::versions_are_named_by_the_language_they_are_in")],
  ["feed", "valid", "what RFC 4287 demands of feeds and entries, in every feed", suite("sites::feeds::feeds_have_what_the_standard_asks_for", "sites::machines::feeds_are_linked_and_name_existing_pages")],
  ["JSON-LD", "valid", "0 types, properties or values unknown to schema.org, held against its types by a compiler", `${here("linked")}, ${suite("sites::shared::every_page_describes_itself_in_json_that_can_be_read_back")}`],
  ["two builds of one input", "byte-identical, any locale, any time zone, any `--jobs`", `identical for ${sites.length} sites, with two of each`,
    suite("sites::same_bytes::the_program_gives_the_same_tree_anywhere", "sites::same_bytes::a_run_depends_on_nothing_but_the_files")],
  ["killed at any moment of a build", "every page served is whole and its assets exist", "holds after 200 kills", suite("killed::killed_at_any_moment_the_published_site_is_whole")],
];

console.log(`# Quality

Written by \`tests/browser/run --quality\`, which runs the tests in \`tests/browser\` first and those of the program that the table
names; what stands here was measured on the sites as they were built then.

## Every line that must hold

Each test fails the run with the page and the place. All but the performance are part of \`tests/run\`.

| what | must hold | measured | where |
|---|---|---|---|
${table.map((row) => `| ${row.join(" | ")} |`).join("\n")}

What Lighthouse cannot tell here: a host on the same machine counts as safe, so it says nothing of https, and the headers
are those of the tests' own little server.

## Weight of a first visit, compressed with gzip

The print edition, the whole concept on one page, is left out.

| site | pages | median | worst | style sheets | requests |
|---|---:|---:|---:|---:|---:|
${rows.join("\n")}

There are no fonts and no scripts.

## How fast, as Lighthouse simulates a phone on a slow line

The middle of ${RUNS} runs, on two cores.

| page | performance | worst run | largest paint | blocked | largest shift |
|---|---:|---:|---:|---:|---:|
${fast.map((one) => `| ${one.path} | ${one.score} | ${one.worst} | ${(one.paint / 1000).toFixed(2)} s | ${Math.round(one.blocked)} ms | ${one.shift.toFixed(3)} |`).join("\n")}`);
process.exit();

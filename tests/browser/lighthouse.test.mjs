// Lighthouse finds nothing to improve for a phone, in accessibility, best practices and search engines. How fast pages are
// depends on what else the machine does: `tests/browser/run --quality` measures it.
//
// What it cannot tell here: a host on this machine counts as safe, so nothing is said of https (`is-on-https`,
// `redirects-http`), and the headers are those of the tests' own little server.
import assert from "node:assert/strict";
import { test } from "node:test";
import { always, judge } from "./lighthouse.mjs";
import { own } from "./sites.mjs";

test("Lighthouse gives every page the full score", async () => {
  const wrong = [];
  let judged = 0;
  await judge(own, own.pages, always, (page, scores, failed) => {
    judged += 1;
    // On purpose: readers who search are to find the chapters, neither the whole for printing nor the page for errors.
    const hidden = page.html.includes('<meta name="robots" content="noindex">');
    const wanted = hidden ? failed.filter((one) => !one.startsWith("is-crawlable:")) : failed;
    wrong.push(...wanted.map((one) => `${page.path}: ${one}`));
    for (const [category, score] of Object.entries(scores)) {
      if (score !== 100 && !(hidden && category === "seo")) wrong.push(`${page.path}: ${category} ${score}`);
    }
    assert.deepEqual(Object.keys(scores), always);
  });
  assert.ok(judged > 30, `${judged} pages`);
  assert.deepEqual(wrong, []);
});

// Every page can be walked through with the keyboard: the skip link first, the focus always to be seen, no trap.
import assert from "node:assert/strict";
import { test } from "node:test";
import { each } from "./browser.mjs";
import { isPrint, kinds, own, sites } from "./sites.mjs";

const focused = () => {
  const one = document.activeElement;
  if (one === null || one === document.body) return null;
  const all = [...document.querySelectorAll("a[href], button, summary, input, select, textarea, [tabindex]")];
  // Of a link over several lines the first one.
  const box = one.getClientRects()[0] ?? one.getBoundingClientRect();
  const style = getComputedStyle(one);
  const top = document.elementFromPoint(
    Math.min(Math.max(box.left + Math.min(box.width, 20) / 2, 0), innerWidth - 1),
    Math.min(Math.max(box.top + Math.min(box.height, 20) / 2, 0), innerHeight - 1),
  );
  return {
    at: all.indexOf(one),
    shown: one.outerHTML.slice(0, 100),
    outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    covered: top !== null && !one.contains(top) && !top.contains(one),
  };
};

const walk = async (page) => {
  const wrong = [];
  await page.keyboard.press("Tab");
  const first = await page.evaluate(focused);
  const skips = await page.evaluate(() => document.activeElement?.matches(".skip"));
  if (!skips || !first.inside) return [`begins with ${first?.shown}, not with a skip link that is seen`];
  await page.keyboard.press("Enter");
  if (!(await page.evaluate(() => document.activeElement?.matches("main")))) wrong.push("the skip link does not lead to main");
  await page.evaluate(() => { document.activeElement.blur(); scrollTo(0, 0); });
  await page.evaluate(() => getSelection().removeAllRanges());
  let before = -1;
  let steps = 0;
  const most = await page.evaluate(() => document.querySelectorAll("*").length);
  await page.focus(".skip");
  for (;;) {
    const now = await page.evaluate(focused);
    if (now === null || now.at < before) break;
    if (!now.outlined) wrong.push(`no outline on ${now.shown}`);
    if (!now.inside) wrong.push(`out of sight: ${now.shown}`);
    if (now.covered) wrong.push(`covered: ${now.shown}`);
    if (now.at === before || ++steps > most) {
      wrong.push(`trapped at ${now.shown}`);
      break;
    }
    before = now.at;
    await page.keyboard.press("Tab");
  }
  return wrong.slice(0, 5);
};

for (const width of [1280, 320]) {
  test(`the keyboard reaches everything at ${width} px`, async () => {
    const wrong = [];
    for (const site of width === 1280 ? [own] : sites) {
      const pages = kinds(site).filter((one) => !isPrint(one));
      wrong.push(...(await each(site, { viewport: { width, height: 720 }, reducedMotion: "reduce" }, walk, pages)));
    }
    assert.deepEqual(wrong, []);
  });
}

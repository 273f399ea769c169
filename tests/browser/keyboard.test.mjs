// Every page can be walked through with the keyboard: the skip link first, the focus always to be seen, no trap, and nothing
// that can be used is passed over.
import assert from "node:assert/strict";
import { test } from "node:test";
import { each } from "./browser.mjs";
import { isPrint, kinds, own, sites } from "./sites.mjs";

const focused = () => {
  const one = document.activeElement;
  if (one === null || one === document.body) return null;
  const all = [...document.querySelectorAll("*")];
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

// What can be used on the page as it stands: not what closed details hold, and of a group of radio buttons the one that is
// chosen, or any if none is.
const usable = () => {
  const all = [...document.querySelectorAll("*")];
  const chosen = new Map();
  const one = "a[href], area[href], button, summary, input, select, textarea, iframe, audio[controls], video[controls], "
    + "[contenteditable=''], [contenteditable=true], [tabindex]";
  return all.flatMap((element, at) => {
    if (!element.matches(one) || element.matches(":disabled, input[type=hidden]") || element.tabIndex < 0) return [];
    if (element.closest("[inert]") || !element.checkVisibility({ visibilityProperty: true })) return [];
    const shown = element.outerHTML.slice(0, 100);
    if (element.type !== "radio" || element.name === "") return [{ shown, anyOf: [at] }];
    const group = [...document.getElementsByName(element.name)].filter((other) => other.form === element.form && !other.disabled);
    const checked = group.filter((other) => other.checked);
    const anyOf = (checked.length > 0 ? checked : group).map((other) => all.indexOf(other));
    if (chosen.has(group[0])) return [];
    chosen.set(group[0], at);
    return [{ shown, anyOf }];
  });
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
  const wanted = await page.evaluate(usable);
  const visited = new Set();
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
    visited.add(now.at);
    await page.keyboard.press("Tab");
  }
  const passed = wanted.filter((one) => !one.anyOf.some((at) => visited.has(at)));
  wrong.push(...passed.map((one) => `never reached: ${one.shown}`));
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

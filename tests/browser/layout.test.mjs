// Pages fit: on a phone, with wider letters, with text twice as large.
import assert from "node:assert/strict";
import { test } from "node:test";
import { each } from "./browser.mjs";
import { sites } from "./sites.mjs";

const phone = { viewport: { width: 320, height: 640 }, bypassCSP: true };

// What is wider than the window, unless it lies in a part that scrolls by itself.
const overflow = () => {
  const width = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth <= width) return [];
  const widest = [...document.body.querySelectorAll("*")]
    .filter((one) => one.getBoundingClientRect().right > width + 1 && !one.closest(".scroll"))
    .slice(0, 3);
  return [`is ${document.scrollingElement.scrollWidth} px wide: ${widest.map((one) => one.outerHTML.slice(0, 80)).join(" … ")}`];
};

// Text that is cut off instead of shown.
const clipped = () =>
  [...document.body.querySelectorAll("p, h1, h2, h3, h4, li, dt, dd, a, td, th, figcaption, summary, label")]
    .filter((one) => {
      const style = getComputedStyle(one);
      const cuts = [style.overflowX, style.overflowY].some((way) => way === "hidden" || way === "clip");
      const seen = one.clientWidth > 1 && one.clientHeight > 1;
      return cuts && seen && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
    })
    .map((one) => `cuts off ${one.outerHTML.slice(0, 100)}`);

const spacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`;

const all = async (window, look) => {
  const wrong = [];
  for (const site of sites) wrong.push(...(await each(site, window, look)));
  assert.deepEqual(wrong, []);
};

test("nothing scrolls sideways at 320 px", () => all(phone, (page) => page.evaluate(overflow)));

test("text may be spaced as readers like it (WCAG 1.4.12)", () =>
  all(phone, async (page) => {
    await page.addStyleTag({ content: spacing });
    return [...(await page.evaluate(overflow)), ...(await page.evaluate(clipped))];
  }));

test("text may be twice as large (WCAG 1.4.4)", () =>
  all({ viewport: { width: 1280, height: 900 }, bypassCSP: true }, async (page) => {
    await page.addStyleTag({ content: "html { font-size: 200% !important }" });
    return [...(await page.evaluate(overflow)), ...(await page.evaluate(clipped))];
  }));

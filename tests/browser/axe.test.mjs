// No page has a fault that axe-core knows: WCAG 2.0 to 2.2, A and AA, and best practice.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { test } from "node:test";
import { each } from "./browser.mjs";
import { kinds, own, sites } from "./sites.mjs";

const wide = { width: 1280, height: 900 };
const modes = {
  "at 1280 px": { viewport: wide },
  "at 320 px": { viewport: { width: 320, height: 640 } },
  "in the dark": { viewport: wide, colorScheme: "dark" },
  "in forced colours": { viewport: wide, forcedColors: "active" },
  "with reduced motion": { viewport: wide, reducedMotion: "reduce" },
};
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

const look = async (page) => {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.map((one) => `${one.id} (${one.nodes.length}): ${one.nodes[0].html.slice(0, 160)}`);
};

for (const [mode, window] of Object.entries(modes)) {
  test(`axe finds nothing ${mode}`, async () => assert.deepEqual(await each(own, window, look), []));
}

test("axe looks at the size of targets", async () => {
  // WCAG 2.5.8 is the one rule that axe has switched off by itself.
  const ran = await each(own, modes["at 320 px"], async (page) => {
    const { passes } = await new AxeBuilder({ page }).withTags(rules).analyze();
    return passes.filter((one) => one.id === "target-size").map((one) => `${one.nodes.length}`);
  }, kinds(own).slice(0, 3));
  assert.equal(ran.length, 3);
});

// The golden sites differ in content, not in the style sheet: the narrow page shows what content can break.
test("axe finds nothing on other concepts", async () => {
  const wrong = [];
  for (const site of sites.filter((one) => one !== own)) {
    wrong.push(...(await each(site, modes["at 320 px"], look, kinds(site))));
  }
  assert.deepEqual(wrong, []);
});

// Lighthouse, as a phone sees a page.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { flags, program, served } from "./host.mjs";

/** What holds always, whatever else the machine is doing. */
export const always = ["accessibility", "best-practices", "seo"];

// Nothing in these pages happens later: there is no script to wait for.
const atOnce = { pauseAfterFcpMs: 0, pauseAfterLoadMs: 0, networkQuietThresholdMs: 0, cpuQuietThresholdMs: 0 };

/** Judges pages one after the other: `look` gets each page, its scores from 0 to 100, and the names of the audits that fail. */
export const judge = async (site, pages, categories, look) => {
  const chrome = await launch({ chromePath: program, chromeFlags: ["--headless=new", ...flags] });
  try {
    for (const page of pages) {
      const options = categories.includes("performance") ? {} : atOnce;
      const { lhr } = await lighthouse(served(site, page), {
        port: chrome.port, logLevel: "silent", onlyCategories: categories, disableFullPageScreenshot: true, ...options,
      });
      if (lhr.runtimeError) throw new Error(`${page.path}: ${lhr.runtimeError.message}`);
      const all = Object.values(lhr.categories);
      const scores = Object.fromEntries(all.map((one) => [one.id, one.score === null ? null : Math.round(one.score * 100)]));
      const failed = all.flatMap((one) => one.auditRefs.filter((ref) => ref.weight > 0).map((ref) => lhr.audits[ref.id]))
        .filter((audit) => audit.score !== null && audit.score < 1);
      look(page, scores, failed.map((audit) => `${audit.id}: ${audit.title}`), lhr);
    }
  } finally {
    chrome.kill();
  }
};

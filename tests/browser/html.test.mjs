// Every page is valid HTML, for two judges: the Nu HTML checker and html-validate.
import { HtmlValidate } from "html-validate";
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { sites } from "./sites.mjs";

const jar = join(import.meta.dirname, "node_modules/vnu-jar/build/dist/vnu.jar");

test("html-validate finds nothing", async () => {
  const judge = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: {
      // Voids are written the short way.
      "void-style": ["error", { style: "omit" }],
      // Trailing blanks are no fault of a page.
      "no-trailing-whitespace": "off",
      // A long title is the editor's, and search engines cut it.
      "long-title": "off",
      // A phone number is typed as people type it.
      "tel-non-breaking": "off",
    },
  });
  const wrong = [];
  for (const site of sites) {
    for (const page of site.pages) {
      const report = await judge.validateString(page.html, page.path);
      for (const one of report.results.flatMap((result) => result.messages)) {
        wrong.push(`${site.name}/${page.path}:${one.line}:${one.column} ${one.ruleId}: ${one.message}`);
      }
    }
  }
  assert.deepEqual(wrong.slice(0, 40), []);
});

test("the Nu HTML checker finds nothing", async () => {
  const pages = sites.flatMap((site) => site.pages.map((page) => join(site.folder, page.path)));
  // On disk nothing is a page's own host, and data in a script element is no script: browsers judge both in `visit`.
  const policy = ["--filterpattern", ".*violates Content Security Policy.*"];
  const options = ["-Xss4m", "-jar", jar, "--Werror", "--stdout", "--format", "gnu", ...policy];
  const run = await promisify(execFile)("java", [...options, ...pages], { maxBuffer: 64 << 20 }).catch((failed) => failed);
  assert.deepEqual(run.stdout.split("\n").filter(Boolean).slice(0, 20), [], run.stderr);
  assert.equal(run.code ?? 0, 0, run.stderr);
});

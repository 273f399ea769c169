// What pages tell machines is said in the words of schema.org: the compiler of TypeScript holds it against their types.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { sites } from "./sites.mjs";

const installed = join(import.meta.dirname, "node_modules");

/** What the compiler says of graphs, each with its name. */
const judge = async (graphs) => {
  const folder = mkdtempSync(join(tmpdir(), "konzept-linked-"));
  const types = join(installed, "schema-dts/dist/schema.d.ts");
  const compilerOptions = { noEmit: true, strict: true, skipLibCheck: true, module: "esnext", moduleResolution: "bundler", types: [], paths: { "schema-dts": [types] } };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["graphs.ts"] }));
  const lines = graphs.map(([, graph], at) => `export const graph${at}: Graph = ${graph};`);
  writeFileSync(join(folder, "graphs.ts"), ['import type { Graph } from "schema-dts";', ...lines].join("\n"));
  const run = await promisify(execFile)(join(installed, ".bin/tsc"), ["--project", folder, "--pretty", "false"], { maxBuffer: 64 << 20 })
    .catch((failed) => failed);
  rmSync(folder, { recursive: true });
  const said = (run.stdout ?? "").split("\n").filter((line) => /error TS/.test(line));
  assert.equal(run.code ?? 0, said.length > 0 ? run.code : 0, run.stderr || run.message);
  return said.map((line) => {
    const at = Number(line.match(/graphs\.ts\((\d+),/)?.[1]) - 2;
    return `${graphs[at]?.[0]}: ${line.replace(/^.*error /, "").slice(0, 200)}`;
  });
};

test("descriptions use the types and properties of schema.org", async () => {
  const graphs = sites.flatMap((site) => site.pages.flatMap((page) => {
    const graph = page.html.match(/<script type="application\/ld\+json">(.*?)<\/script>/s)?.[1];
    return graph ? [[`${site.name}/${page.path}`, graph.replaceAll("\n", " ")]] : [];
  }));
  assert.ok(graphs.length > 100, `${graphs.length} pages`);
  assert.deepEqual(await judge(graphs), []);
});

test("what schema.org does not know is found", async () => {
  const of = (node) => JSON.stringify({ "@context": "https://schema.org", "@graph": [node] });
  const wrong = await judge([
    ["type", of({ "@type": "Reportage", name: "A" })],
    ["right", of({ "@type": "Report", name: "A" })],
    ["property", of({ "@type": "Report", name: "A", inLanguages: "de" })],
    ["value", of({ "@type": "Quotation", text: "A", spokenByCharacter: { "@type": "Place", name: "B" } })],
  ]);
  assert.deepEqual(wrong.map((one) => one.split(":")[0]), ["type", "property", "value"]);
});

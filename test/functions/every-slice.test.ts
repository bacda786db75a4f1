import { glob } from "node:fs/promises";
import { join } from "node:path";
import { partOf } from "#functions/platform/slice.ts";
import { slices } from "#functions/slices.ts";
import { everySlice } from "#test/support/every-slice/every-slice.ts";
import type { ExamplesOf } from "#test/support/every-slice/example.ts";
import { examplesOfRows } from "./permissions/row-examples.ts";

const nouns: Record<string, string> = {};
for (const { method, path, verb } of await partOf(slices, "api"))
  nouns[`API ${method.toUpperCase()} ${path}`] = verb.permission.name.split(".")[0] ?? "";
for (const { method, path, permission } of await partOf(slices, "site"))
  nouns[`site ${method.toUpperCase()} ${path}`] = permission.name.split(".")[0] ?? "";

/** A slice's own examples stand beside its tests. */
const files = await Array.fromAsync(glob("**/*.examples.ts", { cwd: import.meta.dirname }));
const ofSlices: { examples: ExamplesOf }[] = await Promise.all(
  files.map((file) => import(/* @vite-ignore */ join(import.meta.dirname, file))),
);
const sources = [examplesOfRows(nouns), ...ofSlices.map(({ examples }) => examples)];

await everySlice(slices, async (world, fixture) => {
  const found = [];
  for (const examplesOf of sources) found.push(await examplesOf(world, fixture));
  return Object.assign({}, ...found);
});

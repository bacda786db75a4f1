import { partOf } from "#functions/platform/slice.ts";
import { slices } from "#functions/slices.ts";
import { everySlice } from "#test/support/every-slice/every-slice.ts";
import { examplesOfRows } from "./permissions/row-examples.ts";

const nouns: Record<string, string> = {};
for (const { method, path, verb } of await partOf(slices, "api"))
  nouns[`API ${method.toUpperCase()} ${path}`] = verb.permission.name.split(".")[0] ?? "";
for (const { method, path, permission } of await partOf(slices, "site"))
  nouns[`site ${method.toUpperCase()} ${path}`] = permission.name.split(".")[0] ?? "";

await everySlice(slices, examplesOfRows(nouns));

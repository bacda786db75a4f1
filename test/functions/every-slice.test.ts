import { glob } from "node:fs/promises";
import { join } from "node:path";
import { profilePrivateRecord, profileRecord } from "#functions/market/profiles/profiles.records.ts";
import { partOf } from "#functions/platform/slice.ts";
import { set } from "#functions/platform/table/write.ts";
import { slices } from "#functions/slices.ts";
import { everySlice } from "#test/support/every-slice/every-slice.ts";
import type { ExamplesOf } from "#test/support/every-slice/example.ts";
import type { World } from "#test/support/world.ts";
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
  await asIfUntouched(world, fixture.profile.id);
  return Object.assign({}, ...found);
});

/** What officers find changes the business that all examples are of; some of these name its first version. */
async function asIfUntouched({ platform: { table } }: World, profileId: string): Promise<void> {
  const [profile, hidden] = await Promise.all([
    table.get(profileRecord, profileId),
    table.get(profilePrivateRecord, profileId),
  ]);
  if (!profile || !hidden) throw new Error("The fixture has a business.");
  await table.transact([
    set(profileRecord, { ...profile, version: 1 }),
    set(profilePrivateRecord, { ...hidden, version: 1 }),
  ]);
}

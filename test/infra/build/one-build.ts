import { afterAll, beforeAll } from "vitest";
import { type BuiltFunctions, buildFunctions } from "./built-functions.ts";

/** All functions, built once for the file that imports it. */
export let built: BuiltFunctions;

beforeAll(async () => {
  built = await buildFunctions();
});
afterAll(() => built?.remove());

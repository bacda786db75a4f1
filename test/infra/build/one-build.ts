import { beforeAll } from "vitest";
import { type BuiltFunctions, buildFunctions } from "./built-functions.ts";

/** All functions, as the build has left them. */
export let built: BuiltFunctions;

beforeAll(async () => {
  built = await buildFunctions();
});

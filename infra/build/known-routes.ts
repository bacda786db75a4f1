import { execFile } from "node:child_process";
import { promisify } from "node:util";
import * as esbuild from "esbuild";
import type { RoutePart } from "#functions/platform/mounted-routes.ts";

const program = (parts: readonly RoutePart[]) => `
import { knownRoutesOf } from "#functions/platform/mounted-routes.ts";
import { slices } from "#functions/slices.ts";
process.stdout.write(JSON.stringify(await knownRoutesOf(slices, ${JSON.stringify(parts)})));`;

/** The module that stands for `functions/known-routes.ts` in a bundle: what the slices say of their routes. */
export async function knownRoutesModule(parts: readonly RoutePart[]): Promise<string> {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: program(parts), resolveDir: "." },
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    write: false,
  });
  const running = promisify(execFile)(process.execPath, ["--input-type=module", "-"]);
  running.child.stdin?.end(outputFiles[0]?.contents);
  const { stdout } = await running;
  return `export const knownRoutes = ${stdout};`;
}

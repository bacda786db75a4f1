import { glob } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import type * as esbuild from "esbuild";
import { replaceFile } from "#functions/platform/replace-file.ts";
import { buildLazyFile, lazyFiles, lazyFilesOf } from "./lazy-files.ts";
import { leanLibraries } from "./lean-libraries.ts";
import { sliceFiles } from "./slice-files.ts";
import { rolesReadWithRequests, sliceParts } from "./slice-parts.ts";
import type { WrittenFile } from "./written-file.ts";

// sharp and the compiler of papers are native; nodemailer writes the outbox of one machine and is not deployed.
const external = ["sharp", "@myriaddreamin/typst-ts-node-compiler", "nodemailer", "nodemailer/*"];

const serverOptions = {
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node24",
  charset: "utf8",
  // The SDK's CommonJS files hold whole packages; of its modules only what is used is taken.
  mainFields: ["module", "main"],
  minify: true,
  // What a layer holds is found by `require` alone: `import()` does not look where Lambda puts it.
  supported: { "dynamic-import": false },
  logLevel: "warning",
} satisfies esbuild.BuildOptions;

/** How each `functions/<name>.lambda.ts` is bundled: `<folder>/<name>/index.cjs`, and what it reads when needed beside it. */
export async function functionBuilds(folder: string): Promise<esbuild.BuildOptions[]> {
  const files = await Array.fromAsync(glob("functions/*.lambda.ts"));
  return files.sort().map((file) => {
    const name = basename(file, ".lambda.ts");
    const options = {
      ...serverOptions,
      entryPoints: [file],
      outfile: join(folder, name, "index.cjs"),
      // One byte a letter is read and parsed faster.
      charset: "ascii",
      // Not among the function's files: to read them at each start costs a fifth of it (docs/decisions/035).
      sourcemap: "external",
      sourcesContent: false,
      jsx: "automatic",
      jsxImportSource: "hono/jsx",
      external,
      plugins: [lazyFiles(external), leanLibraries(), sliceParts(name)],
      metafile: true,
      write: false,
    } satisfies esbuild.BuildOptions;
    const isReadByRequest = rolesReadWithRequests(name).length > 0;
    return isReadByRequest
      ? { ...options, plugins: [sliceFiles(name, options), ...options.plugins] }
      : options;
  });
}

export async function writeFunction({
  outputFiles = [],
  metafile,
}: esbuild.BuildResult): Promise<WrittenFile[]> {
  const bundles = [
    ...outputFiles.map(({ path, contents }) => ({ path: placeOf(path), contents })),
    ...tableOfContents(outputFiles, metafile),
    ...(await filesReadWhenNeeded(metafile)),
  ];
  await Promise.all(bundles.map(({ path, contents }) => replaceFile(path, contents)));
  return bundles
    .filter(({ path }) => !/\.(map|json)$/.test(path))
    .map(({ path, contents }) => ({ file: relative(".", path), bytes: contents.length }));
}

/** Of which modules each file was made, beside the maps: `maps/site/contents.json`. */
export const contentsFile = "contents.json";

function tableOfContents([first]: readonly esbuild.OutputFile[], metafile: esbuild.Metafile | undefined) {
  if (!first || !metafile) return [];
  const folder = dirname(first.path);
  const path = join(dirname(folder), "../maps", basename(folder), contentsFile);
  return [{ path, contents: Buffer.from(JSON.stringify(metafile)) }];
}

/** Maps lie beside the folder of the functions, of which each goes whole to Lambda: `maps/site/index.cjs.map`. */
function placeOf(path: string): string {
  const folder = dirname(path);
  return path.endsWith(".map") ? join(dirname(folder), "../maps", basename(folder), basename(path)) : path;
}

function filesReadWhenNeeded(metafile: esbuild.Metafile | undefined) {
  const asked = Object.entries(metafile?.outputs ?? {}).flatMap(([output, about]) =>
    lazyFilesOf(about).map(async (file) => ({
      path: join(dirname(output), file),
      contents: await buildLazyFile(file, { ...serverOptions, plugins: [leanLibraries()] }),
    })),
  );
  return Promise.all(asked);
}

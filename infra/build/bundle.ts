import { glob, rm } from "node:fs/promises";
import { dirname } from "node:path";
import * as esbuild from "esbuild";
import { assetOptions, writeAssets } from "./assets.ts";
import { functionBuilds, writeFunction } from "./functions.ts";
import { fingerprintOfSources, isBuilt, keepLastBuild } from "./last-build.ts";
import type { WrittenFile } from "./written-file.ts";

const functionsFolder = "dist/functions";

/** Bundles every `functions/*.lambda.ts`, and the site's styles, islands and images under names that change with their content. */
export async function build(): Promise<WrittenFile[]> {
  const fingerprint = await fingerprintOfSources();
  const functions = (await functionBuilds(functionsFolder)).map(async (options) =>
    writeFunction(await esbuild.build(options)),
  );
  const assets = assetOptions().then(async (options) => writeAssets(await esbuild.build(options)));
  const written = (await Promise.all([...functions, assets])).flat();
  await removeOthers(new Set(written.map(({ file }) => file)));
  await keepLastBuild(fingerprint, written);
  return written;
}

/** The same, unless the last build was made of the very sources that there are. */
export async function buildIfChanged(): Promise<void> {
  if (!(await isBuilt(await fingerprintOfSources()))) await build();
}

/** Removes what an older tree's build left among the functions: whole folders are deployed. */
async function removeOthers(written: Set<string>): Promise<void> {
  const files = await Array.fromAsync(glob(`${functionsFolder}/*/*`));
  const others = files.filter((file) => !written.has(file.replace(/\.map$/, "")));
  await Promise.all(others.map((file) => rm(file, { force: true })));
  const folders = new Set([...written].map((file) => dirname(file)));
  for (const folder of await Array.fromAsync(glob(`${functionsFolder}/*`)))
    if (!folders.has(folder)) await rm(folder, { recursive: true, force: true });
}

/** Builds now and after each change until stopped; `onRebuilt` is told of each build that worked. */
export async function watch(onRebuilt: () => void): Promise<{ stop(): Promise<void> }> {
  const functions = await functionBuilds(functionsFolder);
  const contexts = await Promise.all([
    ...functions.map((options) => watched(options, writeFunction, onRebuilt)),
    watched(await assetOptions(), writeAssets, onRebuilt),
  ]);
  await Promise.all(contexts.map((context) => context.watch()));
  return {
    async stop() {
      await Promise.all(contexts.map((context) => context.dispose()));
    },
  };
}

function watched(
  options: esbuild.BuildOptions,
  write: (result: esbuild.BuildResult) => Promise<WrittenFile[]>,
  onRebuilt: () => void,
): Promise<esbuild.BuildContext> {
  const onEnd: esbuild.Plugin = {
    name: "on-end",
    setup(pluginBuild) {
      pluginBuild.onEnd(async (result) => {
        if (result.errors.length > 0) return;
        await write(result);
        onRebuilt();
      });
    },
  };
  return esbuild.context({ ...options, plugins: [...(options.plugins ?? []), onEnd] });
}

if (import.meta.main) {
  const started = performance.now();
  for (const { file, bytes } of await build()) {
    process.stdout.write(`${(bytes / 1000).toFixed(1).padStart(9)} KB  ${file}\n`);
  }
  process.stdout.write(`dist in ${Math.round(performance.now() - started)} ms\n`);
}

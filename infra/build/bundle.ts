import { createHash } from "node:crypto";
import { glob, readFile, stat } from "node:fs/promises";
import { basename, dirname, extname, join, relative } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import * as esbuild from "esbuild";
import { replaceFile } from "#functions/platform/replace-file.ts";
import { buildLazyFile, lazyFilesOf, lazyPackages } from "./lazy-packages.ts";

export const functionsFolder = "dist/functions";
export const assetsFolder = "dist/assets";
export const manifestFile = `${assetsFolder}/manifest.json`;

export interface Bundle {
  file: string;
  bytes: number;
}

// sharp is native; nodemailer writes the outbox of one machine and is not deployed.
const external = ["sharp", "nodemailer", "nodemailer/*"];

const serverOptions = {
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node24",
  charset: "utf8",
  minify: true,
  logLevel: "warning",
} satisfies esbuild.BuildOptions;

const functionOptions = {
  ...serverOptions,
  entryNames: "[dir]/[name]",
  sourcemap: true,
  sourcesContent: false,
  jsx: "automatic",
  jsxImportSource: "hono/jsx",
  outdir: functionsFolder,
  outExtension: { ".js": ".cjs" },
  external,
  metafile: true,
  write: false,
} satisfies esbuild.BuildOptions;

const assetOptions = {
  bundle: true,
  platform: "browser",
  format: "esm",
  target: ["chrome111", "firefox121", "safari16.4"],
  minify: true,
  outdir: assetsFolder,
  external: ["/assets/*"],
  loader: { ".svg": "copy" },
  logLevel: "warning",
  write: false,
} satisfies esbuild.BuildOptions;

/** Bundles every `functions/*.lambda.ts`, and the site's styles, islands and images under names that change with their content. */
export async function build(): Promise<Bundle[]> {
  const [functions, assets] = await Promise.all([
    esbuild.build({
      ...functionOptions,
      entryPoints: await functionEntries(),
      plugins: [lazyPackages(external)],
    }),
    esbuild.build({ ...assetOptions, entryPoints: await assetEntries() }),
  ]);
  return [...(await writeFunctions(functions)), ...(await writeAssets(assets))];
}

/** Builds now and after each change until stopped; `onRebuilt` is told of each build that worked. */
export async function watch(onRebuilt: () => void): Promise<{ stop(): Promise<void> }> {
  const contexts = await Promise.all([
    esbuild.context({
      ...functionOptions,
      entryPoints: await functionEntries(),
      plugins: [
        lazyPackages(external),
        onEnd(async (result) => {
          await writeFunctions(result);
          onRebuilt();
        }),
      ],
    }),
    esbuild.context({
      ...assetOptions,
      entryPoints: await assetEntries(),
      plugins: [
        onEnd(async (result) => {
          await writeAssets(result);
          onRebuilt();
        }),
      ],
    }),
  ]);
  await Promise.all(contexts.map((context) => context.watch()));
  return {
    async stop() {
      await Promise.all(contexts.map((context) => context.dispose()));
    },
  };
}

function onEnd(done: (result: esbuild.BuildResult) => Promise<void>): esbuild.Plugin {
  return {
    name: "on-end",
    setup(pluginBuild) {
      pluginBuild.onEnd(async (result) => {
        if (result.errors.length === 0) await done(result);
      });
    },
  };
}

async function functionEntries(): Promise<{ in: string; out: string }[]> {
  const files = await Array.fromAsync(glob("functions/*.lambda.ts"));
  return files.sort().map((file) => ({ in: file, out: join(basename(file, ".lambda.ts"), "index") }));
}

async function assetEntries(): Promise<string[]> {
  return Array.fromAsync(glob(["web/styles/site.css", "web/islands/site.ts", "web/images/*.svg"]));
}

async function writeFunctions({ outputFiles = [], metafile }: esbuild.BuildResult): Promise<Bundle[]> {
  const bundles = [
    ...outputFiles.map(({ path, contents }) => ({ path, contents })),
    ...(await lazyFiles(metafile)),
  ];
  // In one step each: another start may be reading it.
  await Promise.all(bundles.map(({ path, contents }) => replaceFile(path, contents)));
  return bundles
    .filter(({ path }) => !path.endsWith(".map"))
    .map(({ path, contents }) => ({ file: relative(".", path), bytes: contents.length }));
}

function lazyFiles(metafile: esbuild.Metafile | undefined) {
  const asked = Object.entries(metafile?.outputs ?? {}).flatMap(([output, about]) =>
    lazyFilesOf(about).map(async (file) => ({
      path: join(dirname(output), file),
      contents: await buildLazyFile(file, serverOptions),
    })),
  );
  return Promise.all(asked);
}

/** Writes each asset, its compressed forms, and which name it now has. */
async function writeAssets(result: esbuild.BuildResult): Promise<Bundle[]> {
  const manifest: Record<string, string> = {};
  const bundles = await Promise.all(
    (result.outputFiles ?? []).map(async ({ path, contents }) => {
      const hash = createHash("sha256").update(contents).digest("hex").slice(0, 10);
      const kind = extname(path);
      const name = basename(path, kind);
      const file = `${assetsFolder}/${name}-${hash}${kind}`;
      manifest[`${name}${kind}`] = `/assets/${name}-${hash}${kind}`;
      if (!(await exists(`${file}.br`))) await writeCompressed(file, contents);
      return { file, bytes: contents.length };
    }),
  );
  await replaceFile(manifestFile, JSON.stringify(manifest));
  return bundles;
}

async function writeCompressed(file: string, contents: Uint8Array): Promise<void> {
  const [zipped, brotlied] = await Promise.all([
    promisify(gzip)(contents, { level: 9 }),
    promisify(brotliCompress)(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  ]);
  await Promise.all([replaceFile(file, contents), replaceFile(`${file}.gz`, zipped)]);
  await replaceFile(`${file}.br`, brotlied);
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** The built assets' names, as `ASSET_MANIFEST` takes them. */
export async function readManifest(): Promise<string> {
  return readFile(manifestFile, "utf8").catch(() => "{}");
}

if (import.meta.main) {
  const started = performance.now();
  for (const { file, bytes } of await build()) {
    process.stdout.write(`${(bytes / 1000).toFixed(1).padStart(9)} KB  ${file}\n`);
  }
  process.stdout.write(`${dirname(functionsFolder)} in ${Math.round(performance.now() - started)} ms\n`);
}

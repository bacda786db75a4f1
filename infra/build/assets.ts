import { createHash } from "node:crypto";
import { glob, mkdir, readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type * as esbuild from "esbuild";
import { replaceFile } from "#functions/platform/replace-file.ts";
import type { WrittenFile } from "./written-file.ts";

const assetsFolder = "dist/assets";
const manifestFile = `${assetsFolder}/manifest.json`;

/** How the site's styles, islands and images are bundled. */
export async function assetOptions() {
  return {
    entryPoints: await Array.fromAsync(
      glob(["web/styles/{site,boards,forms}.css", "web/islands/{site,boards,forms}.ts", "web/images/*.svg"]),
    ),
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
}

/** Writes each asset, its compressed forms, and which name it now has. */
export async function writeAssets(result: esbuild.BuildResult): Promise<WrittenFile[]> {
  const manifest: Record<string, string> = {};
  await mkdir(assetsFolder, { recursive: true });
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

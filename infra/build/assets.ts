import { createHash } from "node:crypto";
import { glob, mkdir, readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type * as esbuild from "esbuild";
import sharp from "sharp";
import { replaceFile } from "#functions/platform/replace-file.ts";
import type { WrittenFile } from "./written-file.ts";

const assetsFolder = "dist/assets";
const manifestFile = `${assetsFolder}/manifest.json`;

/** How the site's styles, islands and images are bundled. */
export async function assetOptions() {
  return {
    entryPoints: await Array.fromAsync(
      glob([
        "web/styles/{site,front,magazine,boards,forms,lessons}.css",
        "web/islands/{site,boards,forms,lessons,offline,calculator}.ts",
        "web/offline/worker.ts",
        "web/images/*.svg",
      ]),
    ),
    bundle: true,
    platform: "browser",
    format: "esm",
    target: ["chrome111", "firefox121", "safari16.4"],
    minify: true,
    outdir: assetsFolder,
    entryNames: "[name]",
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
  const outputs = result.outputFiles ?? [];
  const drawn = await Promise.all(outputs.filter(({ path }) => basename(path) === "icon.svg").map(drawIcons));
  const bundles = await Promise.all(
    [...outputs, ...drawn.flat()].map(async ({ path, contents }) => {
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

/** The icon as phones take it for their list of apps: whole, and with room for a mask that keeps the middle four fifths. */
async function drawIcons({
  contents,
}: esbuild.OutputFile): Promise<{ path: string; contents: Uint8Array }[]> {
  const sized = (size: number) =>
    sharp(contents, { density: (72 * size) / 32 })
      .resize(size)
      .png();
  const inner = await sized(360).toBuffer();
  const room = (512 - 360) / 2;
  const padding = { top: room, bottom: room, left: room, right: room, background: "#1f4170" };
  return Promise.all(
    [
      { path: "icon-192.png", picture: sized(192) },
      { path: "icon-512.png", picture: sized(512) },
      {
        path: "icon-maskable.png",
        picture: sharp(inner).flatten({ background: "#1f4170" }).extend(padding).png(),
      },
    ].map(async ({ path, picture }) => ({ path, contents: await picture.toBuffer() })),
  );
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

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

export const functionNames = [
  "site",
  "api",
  "table-stream",
  "photos",
  "papers",
  "payments",
  "stripe-webhooks",
  "due",
  "jobs",
] as const;
export type FunctionName = (typeof functionNames)[number];

/** What `npm run build` left for the deployment. */
export interface BuiltFiles {
  /** The folder of each function, with its `index.cjs`. */
  readonly functionFolders: Record<FunctionName, string>;
  /** The folder of styles and islands under hashed names. */
  readonly assetsFolder: string;
  /** The hashed name of each asset, as JSON. */
  readonly assetManifest: string;
  /** The `node_modules` folder that sharp, the compiler of papers and its fonts are taken from. */
  readonly modulesFolder: string;
}

/**
 * Finds the built files below `distFolder`.
 * @throws Error naming each file that is not there, and the command that makes them.
 */
export function findBuiltFiles(distFolder: string, modulesFolder: string): BuiltFiles {
  const assetsFolder = join(distFolder, "assets");
  const manifestFile = join(assetsFolder, "manifest.json");
  const folderOf = (name: FunctionName) => join(distFolder, "functions", name);
  const expected = [...functionNames.map((name) => join(folderOf(name), "index.cjs")), manifestFile];
  const missing = expected.filter((file) => !existsSync(file));
  if (missing.length > 0)
    throw new Error(
      `Not built: ${missing.join(", ")}. Run \`npm run build\` before cdk, or \`npm run synth\`.`,
    );
  const functionFolders = Object.fromEntries(functionNames.map((name) => [name, folderOf(name)]));
  const assetManifest = readFileSync(manifestFile, "utf8");
  z.record(z.string(), z.string()).parse(JSON.parse(assetManifest));
  return {
    functionFolders: functionFolders as Record<FunctionName, string>,
    assetsFolder,
    assetManifest,
    modulesFolder,
  };
}

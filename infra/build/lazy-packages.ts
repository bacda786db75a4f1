import { isBuiltin } from "node:module";
import * as esbuild from "esbuild";

const prefix = "./lazy-";
const packages = new Map<string, string>();

/** Large, and nothing but data. */
const ownData = new Set(["#shared/market/search/thesaurus.ts"]);

/**
 * Keeps packages that are imported when they are needed out of the bundle that every start reads: each becomes a file of
 * its own beside it. Our own modules stay in the bundle, so that their classes exist once, unless they are only data.
 */
export function lazyPackages(external: readonly string[]): esbuild.Plugin {
  return {
    name: "lazy-packages",
    setup(pluginBuild) {
      pluginBuild.onResolve({ filter: /^[^./]/ }, ({ kind, path, importer }) => {
        const isOurs = !importer.includes("node_modules");
        const isKept =
          isBuiltin(path) || external.includes(path) || (path.startsWith("#") && !ownData.has(path));
        if (kind !== "dynamic-import" || !isOurs || isKept) return undefined;
        const file = `${prefix}${path.replaceAll(/\W+/g, "-").replace(/^-/, "")}.cjs`;
        packages.set(file, path);
        return { path: file, external: true };
      });
    },
  };
}

/** Which of the files an output of the bundle asks for. */
export function lazyFilesOf(output: esbuild.Metafile["outputs"][string]): string[] {
  return [...new Set(output.imports.map(({ path }) => path).filter((path) => path.startsWith(prefix)))];
}

const built = new Map<string, Promise<Uint8Array>>();

/** The bundled package behind such a file; built once in a process. */
export function buildLazyFile(file: string, options: esbuild.BuildOptions): Promise<Uint8Array> {
  const known = built.get(file) ?? bundlePackage(packages.get(file) ?? file, options);
  built.set(file, known);
  return known;
}

async function bundlePackage(name: string, options: esbuild.BuildOptions): Promise<Uint8Array> {
  const { outputFiles } = await esbuild.build({
    ...options,
    stdin: { contents: `export * from ${JSON.stringify(name)};`, resolveDir: "." },
    sourcemap: false,
    write: false,
  });
  const [bundle] = outputFiles;
  if (!bundle) throw new Error(`esbuild made nothing of ${name}.`);
  return bundle.contents;
}

import { dirname, relative, resolve } from "node:path";
import * as esbuild from "esbuild";
import { askedFor, handingOver, takingFromTheBundle } from "./handed-over.ts";
import { knownRoutesModule } from "./known-routes.ts";
import { type SlicedModules, sliceModules } from "./slice-modules.ts";
import { manifestFor, rolesReadWithRequests } from "./slice-parts.ts";

const namespace = "slice-file";
const sharedFile = "slices-shared";

/**
 * Puts what slices need and a start does not into files of their own beside the bundle: one for each slice, which is read
 * with the first request to one of its routes, and one for what slices share. What the bundle has is handed over to them
 * by name, so that each module exists once. `options` are those of the bundle without this.
 */
export function sliceFiles(name: string, options: esbuild.BuildOptions): esbuild.Plugin {
  let sliced: SlicedModules = { slices: [], ofStart: new Set(), shared: new Set(), modules: {} };
  let built: esbuild.BuildResult[] = [];
  return {
    name: "slice-files",
    setup(pluginBuild) {
      pluginBuild.onStart(async () => {
        sliced = await sliceModules(rolesReadWithRequests(name), options);
        const ofSlices = await buildFiles(sliced, entriesOf(sliced), options);
        built = [ofSlices, await buildFiles(sliced, sharedEntry(sliced, ofSlices), options)];
      });

      pluginBuild.onLoad({ filter: /\.slice\.ts$/ }, async ({ path }) => {
        const slice = sliced.slices.find(({ manifest }) => manifest === relative(".", path));
        if (!slice) return undefined;
        const manifest = await manifestFor(name, path, (specifier) => {
          const part = slice.parts.indexOf(relative(".", resolve(path, "..", specifier)));
          return part < 0 ? undefined : `readSlice("./slice-${slice.name}.cjs").then((it) => it.part${part})`;
        });
        return { contents: `import { readSlice } from "${namespace}:all"; ${manifest}`, loader: "ts" };
      });

      pluginBuild.onResolve({ filter: /^slice-file:/ }, ({ path }) => ({ path, namespace }));
      pluginBuild.onLoad({ filter: /./, namespace }, () => ({
        contents: readingSlices(sliced, built),
        resolveDir: ".",
        watchFiles: [...sliced.shared, ...sliced.slices.flatMap(({ own }) => [...own])].map((it) =>
          resolve(it),
        ),
      }));
      pluginBuild.onLoad({ filter: /\bfunctions[\\/]known-routes\.ts$/ }, async () => ({
        contents: await knownRoutesModule(name === "api" ? ["api"] : ["site", "bareSite"]),
        resolveDir: ".",
      }));

      pluginBuild.onEnd(({ outputFiles, metafile }) => {
        for (const files of built) {
          outputFiles?.push(...(files.outputFiles ?? []));
          Object.assign(metafile?.outputs ?? {}, files.metafile?.outputs);
          Object.assign(metafile?.inputs ?? {}, { ...files.metafile?.inputs, ...metafile?.inputs });
        }
      });
    },
  };
}

/** What the bundle has of the reading of slices: each file is a function of how it is handed what it has not. */
function readingSlices({ ofStart }: SlicedModules, built: esbuild.BuildResult[]): string {
  const asked = built
    .flatMap((files) => [...askedFor(files)])
    .filter(([, { module }]) => ofStart.has(module));
  return `
    ${handingOver(new Map(asked))}
    const read = {};
    const readFile = (file) => (read[file] ??= require(file)(handedOver));
    const handedOver = (key) => (all[key] ?? readFile("./${sharedFile}.cjs").all[key])();
    export const readSlice = async (file) => readFile(file);`;
}

/** Each file's name and text. */
type Entries = Record<string, string>;

/** A slice's file holds the parts that its manifest asks for. */
function entriesOf({ slices }: SlicedModules): Entries {
  const entries = slices.map(({ name, parts }) => [
    `slice-${name}`,
    parts.map((part, index) => `export * as part${index} from "./${part}";`).join("\n"),
  ]);
  return Object.fromEntries(entries);
}

function sharedEntry({ ofStart }: SlicedModules, ofSlices: esbuild.BuildResult): Entries {
  const asked = [...askedFor(ofSlices)].filter(([, { module }]) => !ofStart.has(module));
  return { [sharedFile]: handingOver(new Map(asked)) };
}

function buildFiles(
  { slices, modules, shared }: SlicedModules,
  entries: Entries,
  { outfile = "", plugins = [], ...options }: esbuild.BuildOptions,
): Promise<esbuild.BuildResult> {
  const own = sharedFile in entries ? shared : new Set(slices.flatMap((slice) => [...slice.own]));
  const texts: esbuild.Plugin = {
    name: "texts-of-entries",
    setup(pluginBuild) {
      pluginBuild.onResolve({ filter: /^slices?-/ }, ({ path, kind }) =>
        kind === "entry-point" ? { path, namespace } : undefined,
      );
      pluginBuild.onLoad({ filter: /./, namespace }, ({ path }) => ({
        contents: entries[path],
        resolveDir: ".",
      }));
    },
  };
  return esbuild.build({
    ...options,
    entryPoints: Object.keys(entries).map((name) => ({ in: name, out: name })),
    outdir: dirname(outfile),
    outExtension: { ".js": ".cjs" },
    banner: { js: "module.exports = (handedOver) => { const module = {};" },
    footer: { js: "return module.exports; };" },
    plugins: [texts, takingFromTheBundle(modules, own), ...plugins],
  });
}

import { dirname, relative, resolve } from "node:path";
import * as esbuild from "esbuild";
import { askedFor, handingOver, takingFromTheBundle } from "./handed-over.ts";
import { knownRoutesModule } from "./known-routes.ts";
import { type SlicedModules, sharedByAll, sliceModules } from "./slice-modules.ts";
import { manifestFor, rolesReadWithRequests } from "./slice-parts.ts";

const namespace = "slice-file";

/**
 * Puts what slices need and a start does not into files of their own beside the bundle: one for each slice, which is read
 * with the first request to one of its routes, and some for what slices share. What the bundle has is handed over to them
 * by name, so that each module exists once. `options` are those of the bundle without this.
 */
export function sliceFiles(name: string, options: esbuild.BuildOptions): esbuild.Plugin {
  let sliced: SlicedModules = { slices: [], ofStart: new Set(), shared: new Map(), modules: {} };
  let built: esbuild.BuildResult[] = [];
  return {
    name: "slice-files",
    setup(pluginBuild) {
      pluginBuild.onStart(async () => {
        sliced = await sliceModules(rolesReadWithRequests(name), options);
        const own = new Set(sliced.slices.flatMap((slice) => [...slice.own]));
        built = [await buildFiles(entriesOf(sliced), takingFromTheBundle(sliced.modules, own), options)];
        // In their order: each answers what those before it ask for, and asks for more.
        for (const [file, modules] of sliced.shared) {
          const entry = { [file]: handingOver(askedOf(built, (module) => modules.has(module))) };
          built.push(await buildFiles(entry, takingFromTheBundle(sliced.modules, modules), options));
        }
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
        watchFiles: filesReadLater(sliced).map((file) => resolve(file)),
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

function filesReadLater({ slices, shared }: SlicedModules): string[] {
  return [...slices.map(({ own }) => own), ...shared.values()].flatMap((files) => [...files]);
}

/** What the built files ask for of some modules. */
function askedOf(built: esbuild.BuildResult[], isOf: (module: string) => boolean) {
  const asked = built.flatMap((files) => [...askedFor(files)]);
  return new Map(asked.filter(([, { module }]) => isOf(module)));
}

/** What the bundle has of the reading of slices: each file is a function of how it is handed what it has not. */
function readingSlices({ ofStart, shared }: SlicedModules, built: esbuild.BuildResult[]): string {
  const apart = [...shared].filter(([file]) => file !== sharedByAll);
  const fileOf = apart.flatMap(([file, modules]) =>
    [...askedOf(built, (module) => modules.has(module)).keys()].map((key) => [key, `./${file}.cjs`]),
  );
  return `
    ${handingOver(askedOf(built, (module) => ofStart.has(module)))}
    const fileOf = ${JSON.stringify(Object.fromEntries(fileOf))};
    const read = {};
    const readFile = (file) => (read[file] ??= require(file)(handedOver));
    const handedOver = (key) => (all[key] ?? readFile(fileOf[key] ?? "./${sharedByAll}.cjs").all[key])();
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

function buildFiles(
  entries: Entries,
  taking: esbuild.Plugin,
  { outfile = "", plugins = [], ...options }: esbuild.BuildOptions,
): Promise<esbuild.BuildResult> {
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
    plugins: [texts, taking, ...plugins],
  });
}

import * as esbuild from "esbuild";

/** The names that a module exports, of what it passes on too. */
export async function exportsOf(module: string): Promise<string[]> {
  const alone = await readExports(module, [leavingImports]);
  const passesOn = alone.outputFiles?.some(({ text }) => /^export \* from /m.test(text));
  const { metafile } = passesOn ? await readExports(module, []) : alone;
  return Object.values(metafile?.outputs ?? {}).flatMap((output) => output.exports);
}

function readExports(module: string, plugins: esbuild.Plugin[]): Promise<esbuild.BuildResult> {
  return esbuild.build({
    entryPoints: [`./${module}`],
    bundle: true,
    platform: "node",
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    mainFields: ["module", "main"],
    logLevel: "silent",
    metafile: true,
    write: false,
    plugins,
  });
}

const leavingImports: esbuild.Plugin = {
  name: "leaving-imports",
  setup(pluginBuild) {
    pluginBuild.onResolve({ filter: /./ }, ({ path, kind }) =>
      kind === "entry-point" ? undefined : { path, external: true },
    );
  },
};

import { createHash } from "node:crypto";
import { relative } from "node:path";
import type * as esbuild from "esbuild";
import { exportsOf } from "./exports-of.ts";

export type Modules = esbuild.Metafile["inputs"];

/** One export of a module. */
interface Handed {
  module: string;
  name: string;
}
const handedByKey = new Map<string, Handed>();

function keyOf(handed: Handed): string {
  const key = createHash("sha256").update(`${handed.module}#${handed.name}`).digest("base64url").slice(0, 8);
  handedByKey.set(key, handed);
  return key;
}

const namespace = "handed-over";

/** All but a file's own modules stand in it as those names of theirs that it asks `handedOver` for. */
export function takingFromTheBundle(modules: Modules, own: ReadonlySet<string>): esbuild.Plugin {
  return {
    name: "taking-from-the-bundle",
    setup(pluginBuild) {
      pluginBuild.onResolve({ filter: /./ }, ({ path, importer }) => {
        const found = modules[relative(".", importer)]?.imports.find(({ original }) => original === path);
        const isAnothers = found && isFile(found.path) && modules[found.path] && !own.has(found.path);
        return isAnothers ? { path: found.path, namespace, sideEffects: false } : undefined;
      });
      pluginBuild.onLoad({ filter: /./, namespace }, async ({ path: module }) => {
        const names = await exportsOf(module);
        const taken = names.map(
          (name, index) => `const it${index} = /* @__PURE__ */ handedOver("${keyOf({ module, name })}");`,
        );
        const exported = names.map((name, index) => `it${index} as ${name}`).join(", ");
        return { contents: `${taken.join("\n")}\nexport { ${exported} };`, loader: "js" };
      });
    },
  };
}

/** What other plugins make is named with their namespace. */
function isFile(path: string): boolean {
  return !/^[\w-]+:/.test(path);
}

/** Which exports the files of a build ask for, by their keys, and of which modules they are. */
export function askedFor({ outputFiles = [] }: esbuild.BuildResult): Map<string, Handed> {
  const keys = outputFiles
    .filter(({ path }) => path.endsWith(".cjs"))
    .flatMap(({ text }) => [...text.matchAll(/\("([\w-]{8})"\)/g)].map(([, key = ""]) => key));
  return new Map(
    [...new Set(keys)].sort().flatMap((key) => {
      const handed = handedByKey.get(key);
      return handed ? [[key, handed] as const] : [];
    }),
  );
}

/** A module's text that exports them as `all`, each as a function, as they may be asked for before they are there. */
export function handingOver(asked: Map<string, Handed>): string {
  const handed = [...asked].map(([key, { module, name }], index) => ({ key, module, name, index }));
  return [
    ...handed.map(({ index, module, name }) => `import { ${name} as it${index} } from "./${module}";`),
    `export const all = { ${handed.map(({ key, index }) => `"${key}": () => it${index}`).join(", ")} };`,
  ].join("\n");
}

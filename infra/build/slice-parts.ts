import { readFile } from "node:fs/promises";
import type * as esbuild from "esbuild";

/** Which parts of the slices a function runs, by the role in their files' names; a function that is not here runs all. */
const run: Record<string, readonly string[]> = {
  site: ["site"],
  api: ["api", "description"],
  "table-stream": ["reactions", "mails"],
  due: ["records", "due"],
  jobs: ["jobs"],
};
const roles = new Set(Object.values(run).flat());

/**
 * Leaves out of a function's bundle the parts of slices that it does not run, and takes the others in as if they were
 * imported at the head of the manifest. An `import()` within one bundle is no file of its own: all that is reached by
 * it would lie in functions of their own and be parsed twice at each start. To ask for a part left out throws.
 */
export function sliceParts(name: string): esbuild.Plugin {
  const isLeftOut = (path: string) => {
    const role = /\.([\w-]+)\.tsx?$/.exec(path)?.[1] ?? "";
    return name in run && roles.has(role) && !run[name]?.includes(role);
  };
  return {
    name: "slice-parts",
    setup(pluginBuild) {
      pluginBuild.onLoad({ filter: /\.slice\.ts$/ }, async ({ path }) => {
        const heads: string[] = [];
        const manifest = (await readFile(path, "utf8")).replaceAll(
          /\bimport\(("[^"]+")\)/g,
          (_, specifier: string) => {
            if (isLeftOut(JSON.parse(specifier)))
              return `Promise.reject(new Error(${JSON.stringify(`${name} is built without `)} + ${specifier}))`;
            const part = `part${heads.length}`;
            heads.push(`import * as ${part} from ${specifier};`);
            return `Promise.resolve(${part})`;
          },
        );
        return { contents: `${heads.join(" ")}${manifest}`, loader: "ts" };
      });
    },
  };
}

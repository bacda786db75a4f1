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

/** The parts that a function needs with the first request to a slice, and not at its start. */
export function rolesReadWithRequests(name: string): readonly string[] {
  return name === "site" || name === "api" ? (run[name] ?? []) : [];
}

/** What a file of a slice does, by its name: `site` of `search.site.tsx`. */
export function roleOf(path: string): string {
  return /\.([\w-]+)\.tsx?$/.exec(path)?.[1] ?? "";
}

/**
 * A manifest without the parts that a function does not run; to ask for one throws. The others are imported at its head,
 * but for those that `later` says how to read. An `import()` within one bundle is no file of its own: all that is reached
 * by it would lie in functions of their own and be parsed twice at each start.
 */
export async function manifestFor(
  name: string,
  path: string,
  later: (specifier: string) => string | undefined = () => undefined,
): Promise<string> {
  const isLeftOut = (role: string) => name in run && roles.has(role) && !run[name]?.includes(role);
  const heads: string[] = [];
  const text = (await readFile(path, "utf8")).replaceAll(/\bimport\("([^"]+)"\)/g, (_, specifier: string) => {
    if (isLeftOut(roleOf(specifier)))
      return `Promise.reject(new Error(${JSON.stringify(`${name} is built without ${specifier}`)}))`;
    const reading = later(specifier);
    if (reading !== undefined) return reading;
    const part = `part${heads.length}`;
    heads.push(`import * as ${part} from ${JSON.stringify(specifier)};`);
    return `Promise.resolve(${part})`;
  });
  return `${heads.join(" ")}${text}`;
}

/** Leaves out of a function's bundle the parts of slices that it does not run, and takes in the others. */
export function sliceParts(name: string): esbuild.Plugin {
  return {
    name: "slice-parts",
    setup(pluginBuild) {
      pluginBuild.onLoad({ filter: /\.slice\.ts$/ }, async ({ path }) => ({
        contents: await manifestFor(name, path),
        loader: "ts",
      }));
    },
  };
}

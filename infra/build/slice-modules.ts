import * as esbuild from "esbuild";
import type { Modules } from "./handed-over.ts";
import { roleOf } from "./slice-parts.ts";

/** What of a bundle one slice alone needs, by the modules' paths. */
export interface SliceModules {
  name: string;
  manifest: string;
  /** The parts that its manifest asks for. */
  parts: string[];
  own: ReadonlySet<string>;
}

export interface SlicedModules {
  slices: SliceModules[];
  /** Needed by the start, whatever slices do. */
  ofStart: ReadonlySet<string>;
  /** Needed by several slices, and not by the start. */
  shared: ReadonlySet<string>;
  /** All of the bundle, and what each imports. */
  modules: Modules;
}

/** Which modules of a bundle a start needs, and which slices do, one or several. */
export async function sliceModules(
  roles: readonly string[],
  options: esbuild.BuildOptions,
): Promise<SlicedModules> {
  const { metafile } = await esbuild.build({ ...options, minify: false, sourcemap: false, metafile: true });
  const modules = metafile?.inputs ?? {};
  const [entry = ""] = Object.values(metafile?.outputs ?? {}).flatMap(({ entryPoint = [] }) => entryPoint);
  const partsOf = (file: string) =>
    file.endsWith(".slice.ts")
      ? (modules[file]?.imports ?? []).map(({ path }) => path).filter((path) => roles.includes(roleOf(path)))
      : [];

  const ofStart = reached(modules, [entry], partsOf);
  const manifests = [...ofStart].filter((file) => partsOf(file).length > 0);
  const users = new Map<string, Set<string>>();
  for (const manifest of manifests)
    for (const file of reached(modules, partsOf(manifest), () => []))
      users.set(file, (users.get(file) ?? new Set()).add(manifest));

  const later = [...users].filter(([file]) => !ofStart.has(file));
  const ownOf = (manifest: string) =>
    later.filter(([, by]) => by.size === 1 && by.has(manifest)).map(([file]) => file);
  const slices = manifests.map((manifest) => ({
    name: /([\w-]+)\.slice\.ts$/.exec(manifest)?.[1] ?? "",
    manifest,
    parts: partsOf(manifest),
    own: new Set(ownOf(manifest)),
  }));
  const shared = new Set(later.filter(([, by]) => by.size > 1).map(([file]) => file));
  return { slices, ofStart, shared, modules };
}

function reached(modules: Modules, from: string[], leavingOut: (file: string) => string[]): Set<string> {
  const seen = new Set<string>();
  const next = [...from];
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    const module = modules[file];
    if (seen.has(file) || !module) continue;
    seen.add(file);
    const left = leavingOut(file);
    next.push(...module.imports.map(({ path }) => path).filter((path) => !left.includes(path)));
  }
  return seen;
}

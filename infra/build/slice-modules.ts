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
  /** Needed by several slices, and not by the start: by the name of the file that they lie in. */
  shared: ReadonlyMap<string, ReadonlySet<string>>;
  /** All of the bundle, and what each imports. */
  modules: Modules;
}

/** The file of what slices share that is in no other. */
export const sharedByAll = "slices-shared";

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
    name: sliceName(manifest),
    manifest,
    parts: partsOf(manifest),
    own: new Set(ownOf(manifest)),
  }));
  const [output] = Object.values(metafile?.outputs ?? {});
  const bytesOf = (file: string) => output?.inputs[file]?.bytesInOutput ?? 0;
  const shared = later.filter(([, by]) => by.size > 1);
  return { slices, ofStart, shared: sharedFiles(new Map(shared), modules, bytesOf), modules };
}

/** Less is not worth a file of its own (bytes before they are minified). */
const worthAFile = 60_000;

/**
 * What several slices share lies in one file, which all of them read; but what the very same slices share, and is large,
 * in one for these, where nothing of the other asks for it: so no two files ever wait for each other.
 */
function sharedFiles(
  users: ReadonlyMap<string, ReadonlySet<string>>,
  modules: Modules,
  bytesOf: (file: string) => number,
): Map<string, Set<string>> {
  const nameOf = (by: ReadonlySet<string>) => `slices-${[...by].map(sliceName).sort().join("-")}`;
  const groups = Map.groupBy(users, ([, by]) => nameOf(by));
  const files = [...groups].map(([name, members]) => [name, new Set(members.map(([file]) => file))] as const);
  const large = files.filter(
    ([, own]) => [...own].reduce((sum, file) => sum + bytesOf(file), 0) >= worthAFile,
  );
  const apart = large.filter(([, own]) =>
    [...users.keys()].every(
      (file) => own.has(file) || !modules[file]?.imports.some(({ path }) => own.has(path)),
    ),
  );
  const taken = new Set(apart.flatMap(([, own]) => [...own]));
  const rest = [...users.keys()].filter((file) => !taken.has(file));
  return new Map([...apart, [sharedByAll, new Set(rest)]]);
}

function sliceName(manifest: string): string {
  return /([\w-]+)\.slice\.ts$/.exec(manifest)?.[1] ?? "";
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

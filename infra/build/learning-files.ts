import { glob, readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { load } from "js-yaml";
import { faultsBetween, faultsOfDrawing, faultsOfModule } from "#shared/programme/learning/module-faults.ts";
import { ModuleFile, ModuleSlug } from "#shared/programme/learning/module-file.ts";
import { type ModuleLanguage, moduleLanguages } from "#shared/programme/learning/reading-grade.ts";

/** A module as it lies in its folder: both languages and the drawings that they share. */
export interface ModuleFolder {
  slug: string;
  files: Record<ModuleLanguage, ModuleFile>;
  drawings: Record<string, string>;
}

export const learningFolder = "web/learning";

/**
 * All modules, in the path's order.
 * @throws Error that names the file, and says what is wrong with it
 */
export async function readModules(folder = learningFolder): Promise<ModuleFolder[]> {
  const files = await Array.fromAsync(glob(`${folder}/*/*.yaml`));
  const slugs = [...new Set(files.map((file) => basename(dirname(file))))].sort();
  const modules = await Promise.all(slugs.map((slug) => readModule(folder, slug)));
  const inOrder = modules.toSorted((one, other) => one.files.en.order - other.files.en.order);
  const places = inOrder.map(({ files }) => files.en.order);
  const twice = inOrder.filter((_, at) => places[at] === places[at - 1]);
  if (twice.length > 0)
    throw new Error(`${folder}: ${twice.map(({ slug }) => slug)} has another module's order.`);
  return inOrder;
}

async function readModule(folder: string, slug: string): Promise<ModuleFolder> {
  const own = join(folder, slug);
  if (!ModuleSlug.safeParse(slug).success)
    throw new Error(`${own}: a folder is named by a-z, 0-9 and dashes.`);
  const drawings: Record<string, string> = {};
  for (const name of (await readdir(own)).filter((it) => it.endsWith(".svg")).sort())
    drawings[name.slice(0, -4)] = plain(await readFile(join(own, name), "utf8"));
  const [id, en] = await Promise.all(
    moduleLanguages.map((language) => readText(join(own, `${language}.yaml`))),
  );
  if (!id || !en) throw new Error(`${own}: a language is missing.`);
  const faults = [
    ...Object.entries(drawings).flatMap(([name, svg]) =>
      faultsOfDrawing(svg).map((it) => `${name}.svg: ${it}`),
    ),
    ...faultsOfModule(id, Object.keys(drawings)).map((it) => `id.yaml: ${it}`),
    ...faultsOfModule(en, Object.keys(drawings)).map((it) => `en.yaml: ${it}`),
    ...faultsBetween(id, en).map((it) => `id.yaml and en.yaml have not the same ${it}`),
  ];
  if (faults.length > 0) throw new Error(`${own}: ${faults.join("; ")}.`);
  return { slug, files: { id, en }, drawings };
}

async function readText(file: string): Promise<ModuleFile> {
  const read = ModuleFile.safeParse(load(await readFile(file, "utf8"), { filename: file }));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new Error(`${file}: ${faults.join("; ")}.`);
}

function plain(svg: string): string {
  return svg.trim().replaceAll(/>\s+</g, "><").replaceAll(/\s+/g, " ");
}

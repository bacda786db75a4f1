import { mkdir, rm, writeFile } from "node:fs/promises";
import type { ModuleFacts, ModuleText } from "#shared/programme/learning/module.ts";
import type { ModuleFile } from "#shared/programme/learning/module-file.ts";
import { moduleLanguages } from "#shared/programme/learning/reading-grade.ts";
import { learningFolder, type ModuleFolder, readModules } from "./learning-files.ts";

export const learningGenerated = `${learningFolder}/generated`;

/**
 * Makes of the modules' files what runs: the facts of all of them, and of each in each language a file of its own, which
 * is read with the first request for it (`lazy-files.ts`).
 */
export async function writeLearning(): Promise<void> {
  const modules = await readModules();
  await rm(`${learningGenerated}/module-texts`, { recursive: true, force: true });
  await mkdir(`${learningGenerated}/module-texts`, { recursive: true });
  const texts = modules.flatMap((module) => moduleLanguages.map((language) => ({ module, language })));
  await Promise.all([
    write("modules", [
      'import type { ModuleFacts } from "#shared/programme/learning/module.ts";',
      `export const modules: readonly ModuleFacts[] = ${JSON.stringify(modules.map(factsOf))};`,
    ]),
    ...texts.map(({ module, language }) =>
      write(`module-texts/${module.slug}-${language}`, [
        'import type { ModuleText } from "#shared/programme/learning/module.ts";',
        `export const text: ModuleText = ${JSON.stringify(textOf(module, module.files[language]))};`,
      ]),
    ),
    write("texts", [
      'import type { ModuleText } from "#shared/programme/learning/module.ts";',
      ...texts.map(
        ({ module: { slug }, language }, at) =>
          `import { text as text${at} } from "./module-texts/${slug}-${language}.ts";`,
      ),
      "/** Each is read with its first use: nothing here may touch one earlier. */",
      "export const texts: Readonly<Record<string, () => ModuleText>> = {",
      ...texts.map(({ module: { slug }, language }, at) => `  "${slug}-${language}": () => text${at},`),
      "};",
    ]),
  ]);
}

function write(name: string, lines: string[]): Promise<void> {
  return writeFile(
    `${learningGenerated}/${name}.ts`,
    ["// Made from web/learning by infra/build/learning.ts.", ...lines, ""].join("\n"),
  );
}

function factsOf({ slug, files: { id, en } }: ModuleFolder): ModuleFacts {
  return {
    slug,
    minutes: en.minutes,
    audience: en.audience,
    title: { id: id.title, en: en.title },
    about: { id: id.about, en: en.about },
    right: en.quiz.map(({ choices }) => choices.findIndex((it) => it.right)),
  };
}

function textOf(
  { drawings }: ModuleFolder,
  { title, about, sections, quiz, sources }: ModuleFile,
): ModuleText {
  return {
    ...{ title, about, sections, sources, drawings },
    quiz: quiz.map(({ question, from, choices }) => ({
      ...{ question, from },
      choices: choices.map(({ text, why }) => ({ text, why })),
    })),
  };
}

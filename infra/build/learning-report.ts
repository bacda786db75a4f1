import { unanswered } from "#shared/programme/learning/answerable.ts";
import {
  highestGrade,
  indonesianSentences,
  type ModuleLanguage,
  moduleLanguages,
  proseOf,
  readingGrade,
} from "#shared/programme/learning/reading-grade.ts";
import { type ModuleFolder, readModules } from "./learning-files.ts";

/** How a module reads in one language, and what of it is too hard or not answered. */
export function reportOf({ slug, files }: ModuleFolder, language: ModuleLanguage) {
  const reading = readingGrade(proseOf(files[language]), language);
  const { grade, wordsPerSentence, longestSentence } = reading;
  const isLong =
    language === "id" &&
    (wordsPerSentence > indonesianSentences.average || longestSentence > indonesianSentences.longest);
  const faults = [
    ...(grade > highestGrade ? [`grade ${grade.toFixed(1)} is above ${highestGrade}`] : []),
    ...(isLong ? ["its sentences are too long"] : []),
    ...unanswered(files[language], language).map((it) => `its section does not answer: ${it}`),
  ];
  return { slug, language, ...reading, faults };
}

/** `npm run learning`: reads all modules, and prints how each reads. */
if (import.meta.main) {
  const reports = (await readModules()).flatMap((it) =>
    moduleLanguages.map((language) => reportOf(it, language)),
  );
  process.stdout.write(`${"module".padEnd(28)}     grade  words  per sentence  longest  syllables\n`);
  for (const { slug, language, grade, words, wordsPerSentence, longestSentence, syllablesPerWord } of reports)
    process.stdout.write(
      `${slug.padEnd(28)} ${language} ${[
        grade.toFixed(1).padStart(6),
        String(words).padStart(6),
        wordsPerSentence.toFixed(1).padStart(13),
        String(longestSentence).padStart(8),
        syllablesPerWord.toFixed(2).padStart(10),
      ].join(" ")}\n`,
    );
  const faults = reports.flatMap(({ slug, language, faults }) =>
    faults.map((it) => `${slug} ${language}: ${it}\n`),
  );
  process.stdout.write(faults.join(""));
  process.exitCode = faults.length > 0 ? 1 : 0;
}

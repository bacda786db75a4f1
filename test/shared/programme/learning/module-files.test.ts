import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readModules } from "#infra/build/learning-files.ts";
import { reportOf } from "#infra/build/learning-report.ts";
import { unanswered } from "#shared/programme/learning/answerable.ts";
import { faultsBetween, faultsOfDrawing } from "#shared/programme/learning/module-faults.ts";
import {
  highestGrade,
  indonesianSentences,
  moduleLanguages,
  proseOf,
  readingGrade,
} from "#shared/programme/learning/reading-grade.ts";
import { modules as made } from "#web/learning/generated/modules.ts";
import { texts } from "#web/learning/generated/texts.ts";

const modules = await readModules();
const each = modules.flatMap((module) =>
  moduleLanguages.map((language) => [module.slug, language, module] as const),
);

describe("the learning modules", () => {
  it("are at least twelve, on the topics that an exporter asks about first", () => {
    expect(modules.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining([
        ...["hs-code", "price-by-incoterm", "packing-and-labels", "papers-in-order", "halal-and-food-rules"],
        ...["photos-with-a-phone", "answering-a-buyer", "samples", "safe-payment", "shipping-small-lots"],
        ...["the-pitch", "cooperatives"],
      ]),
    );
  });

  it.each(each)(
    "%s reads in %s as junior high school does, and answers its own questions",
    (_, language, module) => {
      const { grade, wordsPerSentence, longestSentence, faults } = reportOf(module, language);
      expect(faults).toEqual([]);
      expect(grade).toBeLessThanOrEqual(highestGrade);
      if (language === "en") return;
      expect(wordsPerSentence).toBeLessThanOrEqual(indonesianSentences.average);
      expect(longestSentence).toBeLessThanOrEqual(indonesianSentences.longest);
    },
  );

  it.each(each)(
    "%s takes in %s 5 to 10 minutes, at 80 to 200 words a minute with its questions",
    (_, language, module) => {
      const { words } = reportOf(module, language);
      const { minutes } = module.files[language];
      expect(words / minutes).toBeGreaterThan(80);
      expect(words / minutes).toBeLessThan(200);
    },
  );

  it("stand in the build's own as they stand in their files", () => {
    expect(made.map(({ slug }) => slug)).toEqual(modules.map(({ slug }) => slug));
    for (const { slug, files } of modules)
      for (const language of moduleLanguages) {
        const text = texts[`${slug}-${language}`]?.();
        expect(text?.sections.map(({ heading }) => heading)).toEqual(
          files[language].sections.map((it) => it.heading),
        );
        const facts = made.find((it) => it.slug === slug);
        expect(facts?.right.map((it, at) => files[language].quiz[at]?.choices[it]?.right)).toEqual(
          files[language].quiz.map(() => true),
        );
      }
  });

  it("would not answer most of their questions from another section than the one that they name", () => {
    let moved = 0;
    let found = 0;
    for (const [, language, { files }] of each)
      for (const question of files[language].quiz)
        for (const { id } of files[language].sections) {
          if (id === question.from) continue;
          moved += 1;
          found += unanswered({ ...files[language], quiz: [{ ...question, from: id }] }, language).length;
        }
    expect(found / moved).toBeGreaterThan(0.75);
  });
});

describe("a module's folder", () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((it) => rm(it, { recursive: true }))));

  async function withChange(file: string, from: string | RegExp, to: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "modules-"));
    folders.push(folder);
    await cp("web/learning/hs-code", join(folder, "hs-code"), { recursive: true });
    const path = join(folder, "hs-code", file);
    const text = await readFile(path, "utf8");
    expect(text).toMatch(from);
    await writeFile(path, text.replace(from, to));
    return folder;
  }

  it.each([
    ["en.yaml", /^minutes: \d+/m, "minutes: 11", /en\.yaml: minutes/],
    ["en.yaml", /^audience: .*/m, "audience: all", /audience/],
    ["en.yaml", /right: true/, "hint: true", /hint/],
    ["en.yaml", / {8}right: true\n/, "", /question 1 has 0 right choices/],
    ["en.yaml", /from: \w+/, "from: nowhere", /question 1 is from no section/],
    ["en.yaml", /example: true/, "", /one section is the example/],
    ["en.yaml", /picture: digits/, "picture: none", /there is no drawing none\.svg/],
    ["id.yaml", /^order: \d+/m, "order: 50", /not the same order/],
    ["digits.svg", /<svg/, '<svg onload="x"', /attribute onload/],
  ])("is refused by its file's name where %s has %s as %s", async (file, from, to, told) => {
    await expect(readModules(await withChange(file, from, to))).rejects.toThrow(told);
  });

  it("is refused where its languages have not the same choice right", async () => {
    const { files } = modules[0] ?? {};
    if (!files) throw new Error("There is no module.");
    const [question, ...others] = files.en.quiz;
    const turned = question && { ...question, choices: question.choices.toReversed() };
    const quiz = turned ? [turned, ...others] : others;
    expect(faultsBetween(files.id, files.en)).toEqual([]);
    expect(faultsBetween(files.id, { ...files.en, quiz })).toEqual(
      question?.choices.map((it) => it.right).join() === turned?.choices.map((it) => it.right).join()
        ? []
        : ["quiz"],
    );
  });
});

describe("faultsOfDrawing", () => {
  const drawing = (inside: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180">${inside}</svg>`;

  it("takes shapes of our classes, and digits", () => {
    expect(
      faultsOfDrawing(
        drawing('<rect class="fill" x="1" y="1" width="9" height="9"/><text x="3" y="4">46</text>'),
      ),
    ).toEqual([]);
  });

  it.each([
    "<script>alert(1)</script>",
    '<rect onclick="x()"/>',
    '<use href="#a"/>',
    '<image href="https://example.com/a.png"/>',
    '<rect style="fill:red"/>',
    '<rect class="card"/>',
    '<path d="url(#a)"/>',
    "<foreignObject></foreignObject>",
    "<text>HS</text>",
    "<text>&lt;b&gt;</text>",
    "<!-- a remark -->",
    "<rect onclick=x />",
    "<rect/onload=alert(1)>",
    `<path d="${"M1 1".repeat(900)}"/>`,
  ])("refuses %s", (inside) => {
    expect(faultsOfDrawing(drawing(inside))).not.toEqual([]);
  });
});

describe("readingGrade", () => {
  it("is Flesch and Kincaid's: a children's sentence is easy, a ministry's is not", () => {
    const easy = readingGrade(["The cat sat on the mat. It was fat."], "en");
    expect(easy.grade).toBeLessThan(1);
    const hard =
      "Exporters must demonstrate comprehensive conformity with international certification requirements.";
    expect(readingGrade([hard], "en").grade).toBeGreaterThan(12);
  });

  it("counts the syllables that are heard", () => {
    const syllables = (word: string, language: "en" | "id") =>
      readingGrade([word], language).syllablesPerWord;
    expect(["price", "rattan", "export", "coffee", "sugar"].map((it) => syllables(it, "en"))).toEqual([
      1, 2, 2, 2, 2,
    ]);
    expect(["kopi", "pakai", "kain", "pembeli", "pelabuhan"].map((it) => syllables(it, "id"))).toEqual([
      2, 2, 2, 3, 4,
    ]);
  });

  it("tells an Indonesian decree from what is said in a village", () => {
    const decree =
      "Penyelenggaraan pemberdayaan perekonomian masyarakat dilaksanakan berdasarkan ketentuan peraturan perundang-undangan yang berlaku.";
    expect(readingGrade([decree], "id").grade).toBeGreaterThan(12);
    expect(readingGrade(["Kopi dijual di pasar. Harganya baik."], "id").grade).toBeLessThan(4);
  });

  it("reads all that is prose, and no table", () => {
    const [module] = modules;
    const prose = module ? proseOf(module.files.en).join(" ") : "";
    expect(prose).toContain("HS is short for");
    expect(prose).not.toContain("Subheading");
  });
});

import type { Block, ModuleFile } from "./module-file.ts";
import type { ModuleLanguage } from "./reading-grade.ts";

/** Of a question's words and those of its right choice and its reason, how many stand in the section that answers it. */
export const leastShare = 0.25;

/**
 * Questions that the section named by `from` does not seem to answer: of the longer words and the figures of the question, its right
 * choice and its reason, by their stems, a quarter at least must stand there, and in no other section more than
 * half as many again. It is a check of words, not of sense: it finds a question whose answer was moved, cut, or never written.
 */
export function unanswered({ sections, quiz }: ModuleFile, language: ModuleLanguage): string[] {
  const said = sections.map(({ id, heading, blocks }) => ({
    id,
    stems: stemsOf([heading, ...blocks.flatMap(textsOf)], language),
  }));
  return quiz.flatMap(({ question, from, choices }) => {
    const right = choices.find((it) => it.right);
    const needed = stemsOf([question, ...(right ? [right.text, right.why] : [])], language);
    const share = (stems: Set<string>) =>
      [...needed].filter((it) => stems.has(it)).length / Math.max(1, needed.size);
    const own = share(said.find(({ id }) => id === from)?.stems ?? new Set());
    const best = Math.max(...said.map(({ stems }) => share(stems)));
    return own < leastShare || own * 1.5 < best ? [question] : [];
  });
}

function textsOf(block: Block): string[] {
  if ("text" in block) return [block.text];
  if ("note" in block) return [block.note];
  if ("list" in block) return block.list;
  if ("steps" in block) return block.steps;
  if ("picture" in block) return [block.says];
  return [...block.table.head, ...block.table.rows.flat()];
}

const small: Record<ModuleLanguage, ReadonlySet<string>> = {
  en: new Set(
    "that this with from they them your have will when what which their there than then into only been were does must because".split(
      " ",
    ),
  ),
  id: new Set(
    "yang dengan dari untuk pada anda akan atau juga agar oleh adalah tidak sudah lalu jika bila kalau saat karena hanya bisa dapat harus".split(
      " ",
    ),
  ),
};

/** Of words their stems; short ones say little, but for abbreviations such as FOB. */
function stemsOf(texts: readonly string[], language: ModuleLanguage): Set<string> {
  const words = texts.join(" ").match(/\p{N}+(?:[.,]\p{N}+)*|\p{L}+/gu) ?? [];
  return new Set(
    words.flatMap((it) => {
      if (/^(?:\p{N}.*|\p{Lu}{2,})$/u.test(it)) return [it];
      const word = it.toLowerCase();
      return word.length > 3 && !small[language].has(word) ? [stemOf[language](word)] : [];
    }),
  );
}

const stemOf: Record<ModuleLanguage, (word: string) => string> = {
  en: (word) => word.replace(/(?:ing|ed|es|s|ly)$/, "").slice(0, 5),
  id: (word) =>
    word
      .replace(/(?:kan|nya|lah|an)$/, "")
      .replace(/^(?:di|ke|se|ber|ter|per|pe(?:m|n|ng|ny)?|me(?:m|n|ng|ny)?)(?=\p{L}{4})/u, "")
      .slice(0, 5),
};

import type { Concepts, Stretch } from "./concepts.ts";
import { negators, negatorsBehind } from "./language/question-words.ts";
import type { Word } from "./words.ts";

/** Whether a term says that something is not there: "sugar free", "tanpa gula", 無糖. */
export function isDenial({ words }: Pick<Stretch, "words">): boolean {
  const [first] = words;
  const last = words.at(-1);
  if (first?.script === "signs") return deniedSigns(first.text) !== first.text;
  return (
    words.length > 1 &&
    (negators.has(first?.text ?? "") || last?.text === "free" || negatorsBehind.has(last?.text ?? ""))
  );
}

/** What such a term says that is not there. */
export function deniedIn(
  { words }: Pick<Stretch, "words">,
  concepts: Concepts,
): { words: Word[]; concepts: readonly string[] }[] {
  const [first] = words;
  if (first?.script === "signs") return concepts.stretches([{ ...first, text: deniedSigns(first.text) }]);
  const rest = words.filter(
    ({ text }) => !negators.has(text) && text !== "free" && !negatorsBehind.has(text),
  );
  return concepts.stretches(rest);
}

function deniedSigns(text: string): string {
  const [before] = /^(?:不含|不加|無|无|非|零)(?=.)/u.exec(text) ?? [];
  return before
    ? text.slice(before.length)
    : text.replace(/(?<=.)(?:なし|無し|抜き|不使用|フリー|ゼロ)$/u, "");
}

import { editsBetween, forgivenEdits } from "#shared/market/search/edits.ts";
import { spellingKey } from "#shared/market/search/spelling-key.ts";
import { spellingOf } from "#shared/market/search/words.ts";
import { remembered } from "#shared/remembered.ts";

/** Finds known words that a misspelt one may have meant. */
export interface Lexicon {
  /** The nearest first; those at the same distance that begin alike before others. What sounds alike is one edit away. */
  near(word: string): { word: string; edits: number }[];
}

const mostCandidates = 12;
const mostRemembered = 500;

/** Fewest letters of a sound that tells a word. */
const fewestOfSound = 3;

export function lexiconOf(words: Iterable<string>): Lexicon {
  const known = [...new Set(words)]
    .map((word) => ({ word, spelling: spellingOf(word) }))
    .filter(({ spelling }) => spelling.length >= 3 && !/\d/.test(spelling));
  // Two words that are few edits apart have nearly the same letters: comparing sets of letters rules out almost all.
  const letters = Uint32Array.from(known, ({ spelling }) => lettersOf(spelling));
  const lengths = Uint8Array.from(known, ({ spelling }) => spelling.length);

  let bySound: Map<string, string[]> | undefined;

  function soundingLike(typed: string): readonly string[] {
    if (!/^[a-z]+$/.test(typed)) return [];
    bySound ??= Map.groupBy(
      known.map(({ word }) => word).filter((word) => /^[a-z]+$/.test(word)),
      spellingKey,
    );
    const key = spellingKey(typed);
    return key.length < fewestOfSound ? [] : (bySound.get(key) ?? []);
  }

  /** A question asks for one word several times over. */
  return {
    near: remembered((typed: string) => {
      const spelt = spellingOf(typed);
      const limit = forgivenEdits(spelt.length);
      const sounding = new Set(soundingLike(typed));
      const asked = lettersOf(spelt);
      const found: { word: string; edits: number; alike: number }[] = [];
      for (const word of sounding) found.push({ word, edits: 1, alike: alikeFrom(spelt, word) });
      for (let at = 0; limit > 0 && at < known.length; at++) {
        if (Math.abs((lengths[at] ?? 0) - spelt.length) > limit) continue;
        if (bitsIn(((letters[at] ?? 0) ^ asked) >>> 0) > 2 * limit) continue;
        const { word, spelling } = known[at] ?? { word: "", spelling: "" };
        const edits = editsBetween(spelt, spelling, limit);
        if (edits <= limit && !sounding.has(word))
          found.push({ word, edits, alike: alikeFrom(spelt, spelling) });
      }
      return found
        .sort((a, b) => a.edits - b.edits || b.alike - a.alike || (a.word < b.word ? -1 : 1))
        .slice(0, mostCandidates);
    }, mostRemembered),
  };
}

function lettersOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask >>> 0;
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function alikeFrom(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

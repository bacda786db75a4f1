import { isBesideTheGoods } from "./asides.ts";
import type { Word } from "./words.ts";

/** A stretch of what was said, and how it was meant. */
export interface Said {
  words: Word[];
  concepts: readonly string[];
  isAside?: boolean;
  isUnwanted?: boolean;
  /** Whether it stands behind another with "or" between them. */
  isJoined?: boolean;
  joined?: readonly string[];
}

export type Token = Said | "or" | "not" | "not, before" | "for" | "no longer for" | "sought";

/** Whether goods follow, before it is said what they are for. */
export function isSought(behind: readonly Token[]): boolean {
  const end = behind.findIndex((it) => it === "for" || it === "sought");
  return behind
    .slice(0, end < 0 ? undefined : end)
    .some((it) => typeof it === "object" && it.concepts.length > 0 && !isBesideTheGoods(it));
}

export function meant(tokens: readonly Token[]): Said[] {
  const found: Said[] = [];
  let isNegated = false;
  let isFor = false;
  let isJoined = false;
  for (const [at, token] of tokens.entries()) {
    if (token === "not") isNegated = true;
    else if (token === "or") {
      isJoined = found.length > 0;
      isNegated ||= found.at(-1)?.isUnwanted ?? false;
    } else if (token === "for") isFor = found.some((it) => !it.isAside && !it.isUnwanted);
    else if (token === "no longer for") isFor = false;
    else if (token === "sought") {
      isFor = false;
      if (isSought(tokens.slice(at + 1)))
        for (const [before, said] of found.entries()) found[before] = { ...said, isAside: true };
    } else if (token === "not, before") {
      const last = found.at(-1);
      // "Free from gluten" says it before, "gluten free" behind, 除了椅子以外 on both sides.
      if (last && !last.isUnwanted) denyBack(found);
      else if (!last || last.words[0]?.script === "letters") isNegated = true;
    } else {
      const isAside = isFor || isBesideTheGoods(token);
      const isUnwanted = token.isUnwanted || (isNegated && !isBesideTheGoods(token));
      found.push({
        ...token,
        ...(isAside ? { isAside } : {}),
        ...(isUnwanted ? { isUnwanted } : {}),
        ...(isJoined ? { isJoined } : {}),
      });
      isNegated = false;
      isJoined = false;
    }
  }
  return found;
}

/** The last, and all that it is joined to: 땅콩이나 견과류 없는 is without either. */
function denyBack(found: Said[]): void {
  for (let at = found.length - 1; at >= 0; at--) {
    const said = found[at];
    if (!said) return;
    found[at] = { ...said, isUnwanted: true };
    if (!said.isJoined) return;
  }
}

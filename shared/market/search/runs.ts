/** A piece of a run of signs: a term, or what is left between terms. */
export interface Piece {
  text: string;
  ids: readonly string[];
}

/** A way to cut what is left of a run from a place on. */
interface Cut {
  /** Length of the term that starts here; 0 where the sign belongs to none. */
  count: number;
  ids: readonly string[];
  /** How many signs are in no term from here on, and how many terms there are. */
  left: number;
  terms: number;
}

/**
 * A run of signs cut so that the fewest signs are in no term, then into the fewest terms, then with the longest behind,
 * where the goods stand: 銀耳環 is silver and an earring, not wood ear and a ring; 茶托盤 a tray for tea.
 */
export function cutRun(
  text: string,
  termsAt: (at: number) => readonly { count: number; ids: readonly string[] }[],
): Piece[] {
  const cuts: Cut[] = [];
  cuts[text.length] = { count: 0, ids: [], left: 0, terms: 0 };
  for (let at = text.length - 1; at >= 0; at--) {
    const rest = cuts[at + 1];
    let best: Cut = { count: 0, ids: [], left: (rest?.left ?? 0) + 1, terms: rest?.terms ?? 0 };
    for (const { count, ids } of termsAt(at)) {
      const behind = cuts[at + count];
      const cut = { count, ids, left: behind?.left ?? 0, terms: (behind?.terms ?? 0) + 1 };
      if (isBetter(cut, best)) best = cut;
    }
    cuts[at] = best;
  }
  return piecesOf(text, cuts);
}

const isHan = /^\p{Script=Han}{2,}$/u;

type TermsAt = (at: number) => readonly { count: number; ids: readonly string[] }[];

/**
 * The terms of a run that is cut into its pieces, and those that a piece is made of: コーヒー豆 is of コーヒー, and パンダン
 * not of パン, since no ダン is left. Two Chinese signs or three kana at an end of a piece are a word of it anyhow.
 */
export function* termsOfRun(text: string, termsAt: TermsAt): Generator<readonly string[]> {
  let start = 0;
  for (const { text: piece, ids } of cutRun(text, termsAt)) {
    if (ids.length > 0) {
      yield ids;
      yield* termsOfPiece(piece, start, termsAt);
    }
    start += piece.length;
  }
}

function* termsOfPiece(piece: string, start: number, termsAt: TermsAt): Generator<readonly string[]> {
  const inner = [...piece].flatMap((_, from) =>
    termsAt(start + from)
      .filter(({ count }) => from + count <= piece.length && count < piece.length)
      .map(({ count, ids }) => ({ from, to: from + count, ids })),
  );
  const isMadeUntil = [true];
  for (const { from, to } of inner) isMadeUntil[to] ||= isMadeUntil[from] ?? false;
  const isMadeFrom: boolean[] = [];
  isMadeFrom[piece.length] = true;
  for (const { from, to } of inner.toReversed()) isMadeFrom[from] ||= isMadeFrom[to] ?? false;
  for (const { from, to, ids } of inner) {
    const isAtEnd = from === 0 || to === piece.length;
    const isKanaLeft = piece.length - (to - from) >= 3;
    const isWord = isAtEnd && (isHan.test(piece.slice(from, to)) || (to - from >= 3 && isKanaLeft));
    if (isWord || (isMadeUntil[from] && isMadeFrom[to])) yield ids;
  }
}

function isBetter(one: Cut, other: Cut): boolean {
  if (one.left !== other.left) return one.left < other.left;
  return one.terms !== other.terms ? one.terms < other.terms : one.count < other.count;
}

function piecesOf(text: string, cuts: readonly Cut[]): Piece[] {
  const pieces: Piece[] = [];
  let left = "";
  for (let at = 0; at < text.length; ) {
    const { count, ids } = cuts[at] ?? { count: 0, ids: [] };
    if (count === 0) left += text[at];
    if (left !== "" && (count > 0 || at === text.length - 1)) {
      pieces.push({ text: left, ids: [] });
      left = "";
    }
    if (count > 0) pieces.push({ text: text.slice(at, at + count), ids });
    at += Math.max(1, count);
  }
  return pieces;
}

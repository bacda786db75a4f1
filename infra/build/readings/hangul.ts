const initials = "g kk n d tt r m b pp s ss _ j jj ch k t p h".split(" ");
const vowels = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const finals = "_ k k ks n nj nh t l lk lm lp ls lt lp lh m p ps t t ng t t k t p t".split(" ");
const liaisons = "_ g kk gs n nj n d r lg lm lb ls lt lp r m b bs s ss ng j ch k t p h".split(" ");

const first = 0xac00;
const last = 0xd7a3;

/** Hangul in the Revised Romanization, without changes of consonants but that a final goes over to an empty initial. */
export function romanizedHangul(text: string): string {
  const signs = [...text];
  return signs
    .map((sign, at) => {
      const parts = partsOf(sign);
      if (!parts) return sign;
      const next = partsOf(signs[at + 1] ?? "");
      const isOver = next !== undefined && initials[next.initial] === "_";
      const final = (isOver ? liaisons : finals)[parts.final] ?? "";
      return `${initials[parts.initial]}${vowels[parts.vowel]}${final}`.replaceAll("_", "");
    })
    .join("");
}

function partsOf(sign: string): { initial: number; vowel: number; final: number } | undefined {
  const code = sign.codePointAt(0) ?? 0;
  if (code < first || code > last) return undefined;
  const at = code - first;
  return { initial: Math.floor(at / 588), vowel: Math.floor((at % 588) / 28), final: at % 28 };
}

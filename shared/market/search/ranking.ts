/**
 * How results are ordered.
 *
 * Each thing that is asked for (a word, or a trade term) counts by how rare it is, `rarity`, and by where it was found:
 *
 *   found = max(text, goods) + agreement × min(text, goods)
 *
 * where `text` is the best place among what the exporter wrote, and `goods` the best among what the HS code says: a
 * listing whose title says coffee and whose code is coffee is coffee; one whose code is soap only smells of it. A code
 * that holds such goods among others says nothing by itself, and as much as the text where the text says so. What is
 * made of the waste of goods, or only serves them, is less of them: `byProduct`, `servesGoods`.
 *
 *   relevance = Σ rarity × found ÷ Σ rarity        (0 to about 1.3)
 *   score = relevance + wholeBonus (where nothing that was asked for is missing) + qualityShare × quality (0 to 1)
 *
 * so that quality orders what is equally relevant and lifts nothing over a better match. To what is of a maker of whom
 * an office checked something, which stands today, `checkedShare` is added. It is more than all that quality can give: of
 * what matches as well, that of a maker without any check stays below, however good it looks; a clearly better match still
 * comes first. Nobody can pay for a place, and no exporter is favoured.
 */
export const places = [
  "title",
  "titleConcept",
  "titleKind",
  "goodsConcept",
  "goodsName",
  "body",
  "bodyConcept",
  "maker",
  "code",
  "titleAside",
  "terms",
] as const;
export type Place = (typeof places)[number];

export const placeWeights: Record<Place, { kind: "text" | "goods"; weight: number }> = {
  title: { kind: "text", weight: 1 },
  titleConcept: { kind: "text", weight: 0.92 },
  titleKind: { kind: "text", weight: 0.85 },
  titleAside: { kind: "text", weight: 0.6 },
  terms: { kind: "text", weight: 0.9 },
  maker: { kind: "text", weight: 0.4 },
  body: { kind: "text", weight: 0.4 },
  bodyConcept: { kind: "text", weight: 0.3 },
  code: { kind: "goods", weight: 1 },
  goodsConcept: { kind: "goods", weight: 0.95 },
  goodsName: { kind: "goods", weight: 0.5 },
};

/** What names no goods is looked for as a name: of a maker, a place, a port. */
export const nameWeight = 0.98;
/** Where goods come from, or leave the country, is less than what they are. */
export const placeWeight = 0.6;

export const byProduct = 0.55;
export const servesGoods = 0.85;

/** How surely a found word is the one that was asked for. */
export const formWeights = {
  /** Has all that a word may be that is written as it sounds. */
  everySense: 1.1,
  same: 1,
  otherForm: 0.95,
  /** Of what is perhaps a name: names have no other forms. */
  otherFormOfName: 0.85,
  beginning: 0.85,
  corrected: 0.8,
  /** Written as it sounds, or two words as one. */
  heard: 0.9,
  /** Nothing is called so, but the code holds such goods among others. */
  perhaps: 0.3,
} as const;

/** What was perhaps not meant at all weighs less beside what was surely asked for. */
export const correctedWeight = 0.6;

/** What is said beside the goods orders what is found, and is not missed. */
export const asideWeight = 0.25;
/** "A gift for somebody who makes music": where only a class is sought, what is said beside it decides. */
export const asideOfClass = 0.7;

/** What is sought decides before how it shall be: handmade, frozen, red. */
export const qualityWeight = 0.7;

/** "Crafts from Bali": where it is from tells more than a broad kind. */
export const broadBesidePlace = 0.5;

/** "Finishing of chairs": the work is sought before what it is done to. */
export const goodsOfService = 0.75;

/** What is only as it shall be, and nothing of what is sought. */
export const qualityAlone = 0.5;

/** The same of a word that stands in descriptions alone. */
export const inDescriptions = 0.4;

/** A correction is to what a title, a maker or goods are called: a word of a description is too little to go by. */
export const leastMeant = 0.5;

/** So much and more has what goods are called. */
export const calledSo = 0.85;

export const agreement = 0.3;
export const qualityShare = 0.1;
export const checkedShare = 0.11;

export const wholeBonus = 0.25;

/** Where fewer than this many have all that is asked for, those with at least `enough` of its weight come too. */
export const fewResults = 12;
export const enough = 0.25;

/** Where fewer than this many answer, near goods fill up to as many. */
export const mostNear = 10;
/** To so many of the best answers. */
export const mostNearTo = 3;

/** Asked of `total` documents, `matching` have it: 0.1 for what all have, about 9 for what one of 10,000 has. */
export function rarity(matching: number, total: number): number {
  return Math.max(0.1, Math.log(1 + (total - matching + 0.5) / (matching + 0.5)));
}

/** The parts of quality, which add up to 1. */
export const qualityParts = { completeness: 0.35, certificates: 0.25, answers: 0.2, freshness: 0.2 } as const;

const answeredWithinADay = 24 * 60;
const freshDays = 90;

export interface QualitySigns {
  /** Share of the details that help a buyer decide, 0 to 1. */
  completeness: number;
  /** Certificates that are valid now. */
  certificates: number;
  /** The exporter's median time to a first answer; unknown counts as a middling one. */
  answerMinutes?: number | undefined;
}

/** All of quality that does not change with the day, 0 to 0.8. */
export function standingQuality({ completeness, certificates, answerMinutes }: QualitySigns): number {
  const answers =
    answerMinutes === undefined ? 0.5 : answeredWithinADay / (answeredWithinADay + answerMinutes);
  return (
    qualityParts.completeness * completeness +
    qualityParts.certificates * Math.min(1, certificates / 2) +
    qualityParts.answers * answers
  );
}

/** From 0.2 for what was published now down to half of that after 90 days, and on. */
export function freshness(publishedAtMs: number, nowMs: number): number {
  const days = Math.max(0, nowMs - publishedAtMs) / 86_400_000;
  return qualityParts.freshness * (freshDays / (freshDays + days));
}

import type { CertificateKind } from "./certificate.ts";

interface Offered {
  offerKind: "goods" | "service";
  hsCode?: string | undefined;
}

/** A certificate of competence is about what a person can do, so it says nothing of goods; of a service it may. */
export function canCover(kind: CertificateKind, { offerKind }: Pick<Offered, "offerKind">): boolean {
  return kind !== "bnsp" || offerKind === "service";
}

/**
 * Chapters of food and drink (02 to 05, 07 to 13, 15 to 22), medicine (30), cosmetics (33), soap (34) and gelatine or
 * enzymes for food (35).
 */
const halalChapters = new Set(
  [2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22, 30, 33, 34, 35].map((it) =>
    String(it).padStart(2, "0"),
  ),
);

/** Whether a halal certificate for such goods is odd enough to ask about; it can be right, so nothing is refused. */
export function isOddHalal(kind: CertificateKind, { offerKind, hsCode }: Offered): boolean {
  return (
    kind === "halal" &&
    offerKind === "goods" &&
    hsCode !== undefined &&
    !halalChapters.has(hsCode.slice(0, 2))
  );
}

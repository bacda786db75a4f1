import type { SizeClass } from "#shared/market/profiles/size-class.ts";
import { type Certificate, isCertificateValid } from "./certificate.ts";

/** From which day food and drink need halal certification in Indonesia, by the size of who makes them (PP 42/2024). */
export const halalDutyDays = { larger: "2024-10-18", smaller: "2026-10-17" } as const;

/** The day for a business; that of small ones where its size is not known, as most are. */
export function halalDutyDay(size: SizeClass | undefined): string {
  return size === "medium" || size === "large" ? halalDutyDays.larger : halalDutyDays.smaller;
}

/** Chapters of what people eat and drink, of animals, plants and industry. */
const eaten = new Set(
  ["02", "03", "04", "07", "08", "09", "10", "11", "12", "15", "16", "17", "18", "19", "20", "21", "22"].map(
    String,
  ),
);

/**
 * Headings in them that the duty does not mean: live fish; seeds to sow, herbs for medicine, straw and fodder; grease and
 * wax for industry; and pork and alcohol, which cannot be halal and are labelled as such.
 */
const meantOtherwise = [
  ...["0301", "0203", "0209"],
  ...["1209", "1211", "1213", "1214"],
  ...["1505", "1518", "1520", "1521", "1522"],
  ...["2203", "2204", "2205", "2206", "2207", "2208"],
];

/** Whether goods are food or drink that the halal duty means, by their HS code of at least four digits. */
export function isUnderHalalDuty({ offerKind, hsCode }: { offerKind: string; hsCode?: string | undefined }) {
  return (
    offerKind === "goods" &&
    hsCode !== undefined &&
    eaten.has(hsCode.slice(0, 2)) &&
    !meantOtherwise.includes(hsCode.slice(0, 4))
  );
}

/** Whether its maker should know of the duty: nothing valid says that the goods are halal. `today` is Jakarta's. */
export function lacksHalal(
  goods: { offerKind: string; hsCode?: string | undefined },
  covering: readonly Certificate[],
  today: string,
): boolean {
  const isShown = covering.some((it) => it.kind === "halal" && isCertificateValid(it, today));
  return isUnderHalalDuty(goods) && !isShown;
}

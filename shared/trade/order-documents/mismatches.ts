import * as z from "zod";
import { Currency } from "#shared/terms/currencies.ts";
import { documentIds } from "#shared/trade/ids.ts";
import { type ComparedFact, comparedFacts, DocumentPaper, type OrderDocument } from "./order-document.ts";
import type { Figures } from "./order-figures.ts";

/** What one paper, or the order itself, says a figure is. */
export const Claim = z.strictObject({
  /** Absent where the order says it. */
  documentId: documentIds.schema.optional(),
  paper: DocumentPaper.optional(),
  value: z.int(),
  currency: Currency.optional(),
});
export type Claim = z.infer<typeof Claim>;

/** A figure on which papers of one shipment, or they and the order, do not agree. */
export const Mismatch = z.strictObject({
  fact: z.enum(comparedFacts),
  /** Of which shipment; of all of the order, where nothing is said. */
  shipment: z.int().optional(),
  claims: z.array(Claim).min(2),
});
export type Mismatch = z.infer<typeof Mismatch>;

/** Papers round weights to a tenth or a whole kilogram: half a percent, though never more than a kilogram, is no difference. */
const roundedShare = 0.005;
const roundedGrams = 1000;

type Compared = Pick<OrderDocument, "id" | "paper" | "shipment" | "facts">;

/**
 * Where the figures of an order and its papers differ. Papers are held against the order, and against each other within one
 * shipment; `figuresFor` says what the order knows of one.
 */
export function mismatchesOf(
  documents: readonly Compared[],
  figuresFor: (shipment: number | undefined) => Figures | undefined,
): Mismatch[] {
  const groups = [...new Set(documents.map(({ shipment }) => shipment))].sort((a, b) => (a ?? 0) - (b ?? 0));
  return groups.flatMap((shipment) => {
    const papers = documents.filter((it) => it.shipment === shipment);
    return comparedFacts.flatMap((fact): Mismatch[] => {
      const own = claimOf(fact, figuresFor(shipment) ?? {});
      const theirs = papers.flatMap((it) => {
        const claim = claimOf(fact, it.facts);
        return claim ? [{ documentId: it.id, paper: it.paper, ...claim }] : [];
      });
      const claims: Claim[] = [...(own ? [own] : []), ...theirs];
      if (!claims.some((one) => claims.some((other) => differ(fact, one, other)))) return [];
      return [{ fact, ...(shipment === undefined ? {} : { shipment }), claims }];
    });
  });
}

function claimOf(fact: ComparedFact, facts: Figures): Pick<Claim, "value" | "currency"> | undefined {
  const value = facts[fact];
  if (value === undefined) return undefined;
  return fact === "amountMinor" && facts.currency ? { value, currency: facts.currency } : { value };
}

function differ(fact: ComparedFact, one: Claim, other: Claim): boolean {
  if (one.currency !== other.currency) return true;
  const apart = Math.abs(one.value - other.value);
  if (fact !== "netGrams" && fact !== "grossGrams") return apart > 0;
  return apart > Math.min(roundedGrams, Math.max(one.value, other.value) * roundedShare);
}

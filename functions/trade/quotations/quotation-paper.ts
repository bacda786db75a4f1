import {
  buyerOf,
  commonOrigin,
  type PaperSides,
  paperLineOf,
  sellerOf,
  type Unissued,
  writtenBySeller,
} from "#functions/trade/papers/papers.offers.ts";
import type { FreshRevision } from "./new-revision.ts";

/** A revision of the exporter as the paper that it is issued as, in English and the buyer's language. */
export function paperOfRevision(sides: PaperSides, number: string, revision: FreshRevision): Unissued {
  const { currency, delivery, port, leadTimeDays, payment, sampleTerms, validUntil, zone, notes } = revision;
  const { language, profile } = sides;
  return {
    kind: "quotation",
    number,
    revision: revision.number,
    language,
    seller: sellerOf(sides),
    buyer: buyerOf(sides),
    currency,
    lines: revision.lines.map((line) => paperLineOf(line, language)),
    charges: [],
    delivery,
    portOfLoading: port,
    origin: commonOrigin(revision.lines),
    leadTimeDays,
    payment,
    validity: { day: validUntil, timeZone: zone },
    sampleTerms: writtenBySeller(sampleTerms, sides),
    notes: writtenBySeller(notes, sides),
    isDemo: profile?.isDemo ?? false,
  };
}

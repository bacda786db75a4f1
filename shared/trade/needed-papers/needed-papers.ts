import { carriagePapers, customsPapers } from "./customs-rules.ts";
import { goodsPapers } from "./goods-rules.ts";
import {
  type Finding,
  NeededPaper,
  type NeededPaperKey,
  neededPaperKeys,
  type Office,
} from "./needed-paper.ts";
import { originPapers } from "./origin-rule.ts";
import { proceedsPapers } from "./proceeds-rule.ts";
import type { ShipmentFacts } from "./shipment.ts";

/**
 * The papers that a shipment out of Indonesia needs, in the order in which they are made, each with what decided, where
 * the rule is from, who makes it out and what must come before it. What is not known stands there as unknown, with whom to
 * ask. A help to plan by: customs, quarantine and the buyer's country decide.
 */
export function neededPapers(facts: ShipmentFacts): NeededPaper[] {
  const declared = customsPapers(facts);
  const isByNoteAlone = !declared.some(({ key }) => key === "peb");
  const found = [
    ...declared,
    ...goodsPapers(facts),
    ...carriagePapers(facts),
    ...originPapers(facts, isByNoteAlone),
    ...proceedsPapers(facts),
  ];
  const keys = new Set(found.map(({ key }) => key));
  return found.map((finding) => completed(finding, keys)).sort((one, other) => placeOf(one) - placeOf(other));
}

function completed(finding: Finding, keys: ReadonlySet<NeededPaperKey>): NeededPaper {
  const { key } = finding;
  const after = comesAfter[key].filter((it) => keys.has(it));
  return NeededPaper.parse({ issuer: issuers[key], ...finding, after });
}

function placeOf({ key }: NeededPaper): number {
  return neededPaperKeys.indexOf(key);
}

const issuers: Readonly<Record<NeededPaperKey, Office>> = {
  commercial_invoice: "exporter",
  packing_list: "exporter",
  export_licence: "trade_ministry",
  coffee_certificate: "trade_office",
  timber_legality: "timber_body",
  phytosanitary: "quarantine",
  fish_quality: "fish_body",
  veterinary: "quarantine",
  food_certificate: "food_agency",
  halal: "halal_body",
  peb: "exporter",
  consignment_note: "post",
  npe: "customs",
  bill_of_lading: "carrier",
  air_waybill: "carrier",
  transport_document: "carrier",
  cost_structure: "exporter",
  certificate_of_origin: "trade_office",
  proceeds_account: "bank",
};

const ofTheTrade: readonly NeededPaperKey[] = ["commercial_invoice", "packing_list"];
/** Quarantine acts before the declaration (UU 21/2019, art. 28 (1)), and customs asks for licences with it. */
const beforeCustoms: readonly NeededPaperKey[] = [
  ...ofTheTrade,
  ...(["export_licence", "coffee_certificate", "timber_legality"] as const),
  ...(["phytosanitary", "fish_quality", "veterinary"] as const),
];
const carriage: readonly NeededPaperKey[] = ["bill_of_lading", "air_waybill", "transport_document"];

/** What must be there before each paper, directly. */
export const comesAfter: Readonly<Record<NeededPaperKey, readonly NeededPaperKey[]>> = {
  commercial_invoice: [],
  packing_list: [],
  export_licence: [],
  coffee_certificate: ofTheTrade,
  timber_legality: ofTheTrade,
  phytosanitary: ofTheTrade,
  fish_quality: ofTheTrade,
  veterinary: ofTheTrade,
  food_certificate: [],
  halal: [],
  peb: beforeCustoms,
  consignment_note: beforeCustoms,
  npe: ["peb"],
  bill_of_lading: ["npe"],
  air_waybill: ["npe"],
  transport_document: ["npe", "consignment_note"],
  cost_structure: [],
  certificate_of_origin: [...ofTheTrade, "peb", "npe", ...carriage, "cost_structure"],
  proceeds_account: ["peb"],
};

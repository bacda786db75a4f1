import { formatHsDigits } from "#shared/market/nomenclature/hs-code.ts";
import { among, bannedSome } from "./goods-lists.ts";
import type { Finding } from "./needed-paper.ts";
import type { ShipmentFacts } from "./shipment.ts";

/** The gross weight up to which goods go by a consignment note: not above 30 kg (PMK 4/2025, art. 43 (1) a). */
export const noteGrams = 30_000;

/** What every shipment has, and how its goods are declared to customs. */
export function customsPapers(facts: ShipmentFacts): Finding[] {
  return [
    { key: "commercial_invoice", need: "required", why: "invoice", sources: ["pmk_155_2022"] },
    { key: "packing_list", need: "required", why: "packing_list", sources: ["pmk_155_2022"] },
    licence(facts),
    ...declarations(facts),
  ];
}

function licence({ codes }: ShipmentFacts): Finding {
  const banned = among(codes, bannedSome);
  if (banned.length > 0)
    return {
      ...{ key: "export_licence", need: "required_if", why: "licence_banned", goods: banned },
      sources: ["permendag_20_2024", "insw"],
      ask: "trade_ministry",
    };
  const goods = [...new Set(codes.filter((it) => it !== undefined))].map(formatHsDigits);
  return {
    ...{ key: "export_licence", need: "unknown", why: "licence_check", goods },
    sources: ["insw", "permendag_20_2024"],
    ask: "insw",
  };
}

/** Goods that are no freight go by the note up to 30 kg, and those of a person at any weight; all else by a PEB. */
function declarations(facts: ShipmentFacts): Finding[] {
  const { entity, mode, grossGrams, isWeighed } = facts;
  const isFreight = mode === "sea" || mode === "air";
  const isHeavy = grossGrams > noteGrams;
  if (isFreight) return [peb("required", "peb_freight"), npe("required")];
  if (entity === "person") {
    if (!isHeavy) return [note("required", "note_person")];
    return [
      peb("required_if", "peb_person"),
      note("required_if", "note_person_heavy"),
      npe("required_if"),
    ].map(either);
  }
  if (isHeavy)
    return [peb("required", entity === "sole_trader" ? "peb_sole" : "peb_weight"), npe("required")];
  const [ofPeb, ofNote] = isWeighed
    ? (["peb_either", "note_either"] as const)
    : (["peb_unweighed", "note_unweighed"] as const);
  return [peb("required_if", ofPeb), note("required_if", ofNote), npe("required_if")].map(either);
}

function peb(need: Finding["need"], why: Finding["why"]): Finding {
  const isSure = need === "required" && why !== "peb_sole";
  return {
    ...{ key: "peb", need, why, deadlines: ["peb"] },
    sources: why === "peb_freight" ? ["pmk_155_2022"] : ["pmk_4_2025", "customs_faq", "pmk_155_2022"],
    ...(isSure ? {} : { ask: "customs" }),
  };
}

function note(need: Finding["need"], why: Finding["why"]): Finding {
  return { key: "consignment_note", need, why, sources: ["pmk_4_2025", "customs_faq"] };
}

/** Customs answers a PEB with it; a note is answered through the post. */
function npe(need: Finding["need"]): Finding {
  return { key: "npe", need, why: "npe", sources: ["per_9_2023"] };
}

function either(finding: Finding): Finding {
  if (finding.key === "peb") return { ...finding, orElse: "consignment_note" };
  return finding.key === "consignment_note" ? { ...finding, orElse: "peb" } : finding;
}

/** By what the carrier proves that it took the goods. */
export function carriagePapers({ mode }: ShipmentFacts): Finding[] {
  const carried = { need: "required", sources: ["carriage"] } as const;
  if (mode === "sea") return [{ key: "bill_of_lading", why: "sea", ...carried }];
  if (mode === "air") return [{ key: "air_waybill", why: "air", ...carried }];
  if (mode === "post") return [{ key: "transport_document", why: "post", issuer: "post", ...carried }];
  return [{ key: "transport_document", why: "transport_unknown", ask: "carrier", ...carried }];
}

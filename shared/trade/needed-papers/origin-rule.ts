import { isAmong, obtainedGoods } from "./goods-lists.ts";
import type { Finding } from "./needed-paper.ts";
import type { Criterion, OriginForm } from "./origin-form.ts";
import { isAgreementUnsure, schemesOf } from "./origin-schemes.ts";
import type { ShipmentFacts } from "./shipment.ts";

/** Up to this value anybody may declare Indonesian origin for the European Union; above it, those with a REX number. */
export const rexEurMinor = 600_000;

/** The certificate of origin: which forms the destination takes, and by what criterion. Asked for last. */
export function originPapers(facts: ShipmentFacts, isByNoteAlone: boolean): Finding[] {
  const forms = schemesOf(facts.destination).map((scheme): OriginForm => {
    const likely = likelyOf(facts, scheme.criteria);
    return {
      ...scheme,
      ...(likely ? { likely } : {}),
      ...(scheme.source === "eu_gsp" ? { registration: registrationOf(facts) } : {}),
    };
  });
  const [first] = forms;
  if (!first) return [withoutForms(facts)];
  const certificate: Finding = {
    ...{ key: "certificate_of_origin", need: "saves_duty", why: "origin_saves", forms, ask: "trade_office" },
    sources: [first.source, "eska"],
    issuer: first.made === "declared" ? "exporter" : "trade_office",
    deadlines: forms.flatMap(({ source }) => deadlinesOf[source] ?? []),
  };
  if (first.made === "declared") return [certificate];
  // e-SKA asks for the numbers of PEB and NPE, which goods that go by a consignment note do not have.
  if (isByNoteAlone) return [{ ...certificate, need: "unknown", why: "origin_note" }];
  return [costs, certificate];
}

const costs: Finding = {
  ...{ key: "cost_structure", need: "required_if", why: "cost_structure", sources: ["eska"] },
  ask: "trade_office",
};

const deadlinesOf: Partial<Record<OriginForm["source"], NonNullable<Finding["deadlines"]>>> = {
  atiga: ["form_d"],
  eu_gsp: ["rex"],
};

function withoutForms({ destination }: ShipmentFacts): Finding {
  return isAgreementUnsure(destination)
    ? {
        ...{ key: "certificate_of_origin", need: "unknown", why: "origin_unsure", ask: "trade_ministry" },
        sources: ["agreement_under_way"],
      }
    : {
        ...{ key: "certificate_of_origin", need: "required_if", why: "origin_none", ask: "buyer" },
        sources: ["no_agreement"],
      };
}

/** Goods that are all grown, caught or gathered are wholly obtained; of others their own rule must be read. */
function likelyOf({ codes }: ShipmentFacts, criteria: readonly Criterion[]): Criterion | undefined {
  const isObtained = codes.every((code) => code !== undefined && isAmong(code, obtainedGoods));
  if (isObtained) return criteria.find((it) => it === "WO" || it === "P");
  return undefined;
}

function registrationOf({ eurMinor }: ShipmentFacts): OriginForm["registration"] {
  if (eurMinor === undefined) return "unvalued";
  return eurMinor > rexEurMinor ? "needed" : "not_needed";
}

import type { CountryCode } from "#shared/terms/countries.ts";
import type { OriginForm } from "./origin-form.ts";

type Scheme = Omit<OriginForm, "likely" | "registration">;

const issued = { made: "issued" } as const;
const regional = {
  criteria: ["WO", "PE", "RVC", "CTC", "SP", "PSR"],
  regionalPercent: 40,
} satisfies Partial<Scheme>;

const schemes = {
  d: { form: "Form D", agreement: "ATIGA (ASEAN)", source: "atiga", ...issued, ...regional },
  e: { form: "Form E", agreement: "ACFTA (ASEAN–China)", source: "acfta", ...issued, ...regional },
  ak: { form: "Form AK", agreement: "AKFTA (ASEAN–Korea)", source: "akfta", ...issued, ...regional },
  ikcepa: {
    ...{ form: "Form IK-CEPA", agreement: "IK-CEPA (Indonesia–Korea)", source: "ikcepa", ...issued },
    criteria: ["WO", "PE", "PSR"],
  },
  ai: {
    ...{ form: "Form AI", agreement: "AIFTA (ASEAN–India)", source: "aifta", ...issued },
    ...{ criteria: ["WO", "RVC", "CTC", "PSR"], regionalPercent: 35 },
  },
  aanz: {
    form: "Form AANZ",
    agreement: "AANZFTA (ASEAN–Australia–New Zealand)",
    source: "aanzfta",
    ...issued,
    ...regional,
  },
  iacepa: {
    ...{ form: "Form IA-CEPA", agreement: "IA-CEPA (Indonesia–Australia)", source: "iacepa", ...issued },
    criteria: ["WO", "PE", "PSR"],
  },
  ajcep: { form: "Form AJCEP", agreement: "AJCEP (ASEAN–Japan)", source: "ajcep", ...issued, ...regional },
  ijepa: {
    ...{ form: "Form IJEPA", agreement: "IJEPA (Indonesia–Japan)", source: "ijepa", ...issued },
    criteria: ["WO", "PE", "PSR"],
  },
  rcep: {
    ...{ form: "Form RCEP", agreement: "RCEP", source: "rcep", ...issued },
    ...{ criteria: ["WO", "PE", "CTC", "RVC", "SP"], regionalPercent: 40 },
  },
  ahk: { form: "Form AHK", agreement: "AHKFTA (ASEAN–Hong Kong)", source: "ahkfta", ...issued, ...regional },
  iuae: {
    ...{ form: "Form IUAE-CEPA", agreement: "IUAE-CEPA (Indonesia–UAE)", source: "iuaecepa", ...issued },
    criteria: ["WO", "CTC", "RVC", "PSR"],
  },
  ic: {
    ...{ form: "Form IC-CEPA", agreement: "IC-CEPA (Indonesia–Chile)", source: "iccepa", ...issued },
    criteria: ["WO", "PE", "CTC", "RVC", "PSR"],
  },
  ip: {
    ...{ form: "Form IP", agreement: "IP-PTA (Indonesia–Pakistan)", source: "ippta", ...issued },
    ...{ criteria: ["WO", "RVC"], regionalPercent: 40 },
  },
  im: {
    ...{ form: "Form IM-PTA", agreement: "IM-PTA (Indonesia–Mozambique)", source: "impta", ...issued },
    criteria: ["WO", "RVC", "PSR"],
  },
  efta: {
    ...{ form: "Origin declaration", agreement: "Indonesia–EFTA CEPA", source: "iecepa", made: "declared" },
    criteria: ["WO", "PSR"],
  },
  eu: { form: "Form A / REX", agreement: "EU GSP", source: "eu_gsp", made: "declared", criteria: ["P", "W"] },
  uk: {
    form: "Origin declaration",
    agreement: "UK DCTS",
    source: "uk_dcts",
    made: "declared",
    criteria: ["P", "W"],
  },
  tr: {
    form: "Form A / REX",
    agreement: "Türkiye GSP",
    source: "tr_gsp",
    made: "declared",
    criteria: ["P", "W"],
  },
} as const satisfies Record<string, Scheme>;
export type SchemeKey = keyof typeof schemes;

const europeanUnion =
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");

/**
 * The agreements that Indonesian goods may use at each destination. Where there are several, the one between the two countries
 * stands first, then the older one of ASEAN, then RCEP: it is the order in which their duties have mostly come down. Which is
 * lowest for one code, the buyer's tariff says.
 */
const byDestination: Readonly<Record<CountryCode, readonly SchemeKey[]>> = {
  ...Object.fromEntries(["BN", "KH", "LA", "MY", "PH", "SG", "TH", "VN"].map((it) => [it, ["d", "rcep"]])),
  MM: ["d"],
  CN: ["e", "rcep"],
  KR: ["ikcepa", "ak", "rcep"],
  JP: ["ijepa", "ajcep", "rcep"],
  IN: ["ai"],
  AU: ["iacepa", "aanz", "rcep"],
  NZ: ["aanz", "rcep"],
  HK: ["ahk"],
  AE: ["iuae"],
  CL: ["ic"],
  PK: ["ip"],
  MZ: ["im"],
  ...Object.fromEntries(["CH", "IS", "LI", "NO"].map((it) => [it, ["efta"]])),
  ...Object.fromEntries(europeanUnion.map((it) => [it, ["eu"]])),
  GB: ["uk"],
  TR: ["tr"],
};

/** Where an agreement is signed, new or young, and whether it works yet was not checked. */
const underWay = new Set(["CA", "PE", "TN", "IR", "TL", "BY", "KZ", "AM", "KG", "RU", "BD", "EG", "NG"]);

export function schemesOf(destination: CountryCode): readonly Scheme[] {
  return (byDestination[destination] ?? []).map((key) => schemes[key]);
}

export function isAgreementUnsure(destination: CountryCode): boolean {
  return underWay.has(destination);
}

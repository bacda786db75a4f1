/**
 * How sure a rule is: read in the law or in the words of the office that applies it; told by others who quote it; or not
 * checked, so that it is asked before it is relied on.
 */
export const certainties = ["read", "reported", "unchecked"] as const;
export type Certainty = (typeof certainties)[number];

export interface Source {
  /** The law, treaty or notice as it is cited. */
  cited: string;
  certainty: Certainty;
}

/** Where each rule is from. Citations are names, the same in every language. */
export const sources = {
  pmk_4_2025: { cited: "PMK 4/2025 (PMK 96/2023), art. 43 (1)", certainty: "read" },
  customs_faq: { cited: "Bea Cukai, FAQ Ekspor Barang Kiriman (PMK 4/2025)", certainty: "read" },
  pmk_155_2022: { cited: "PMK 155/PMK.04/2022, art. 2", certainty: "reported" },
  per_9_2023: { cited: "PER-9/BC/2023", certainty: "reported" },
  insw: { cited: "Indonesia National Single Window (INSW), Lartas Ekspor", certainty: "unchecked" },
  permendag_20_2024: { cited: "Permendag 20/2024 (Permendag 22/2023)", certainty: "reported" },
  coffee: { cited: "Permendag 109/2018, Permendag 80/2019", certainty: "reported" },
  timber: { cited: "Permendag 84/M-DAG/PER/12/2016, Permendag 25/M-DAG/PER/4/2016", certainty: "reported" },
  uu_21_2019: { cited: "UU 21/2019, art. 28 (1), 34 (1)", certainty: "read" },
  ispm_12: { cited: "IPPC ISPM 12, ISPM 32", certainty: "unchecked" },
  smkhp: { cited: "KKP: SMKHP (2025)", certainty: "reported" },
  bpom: { cited: "BPOM, Surat Keterangan Ekspor", certainty: "unchecked" },
  halal_destination: { cited: "SFDA, JAKIM–BPJPH (2023)", certainty: "reported" },
  uu_33_2014: { cited: "UU 33/2014, art. 4", certainty: "unchecked" },
  carriage: { cited: "PMK 155/PMK.04/2022 (B/L, AWB)", certainty: "reported" },
  eska: { cited: "Kemendag, e-SKA", certainty: "read" },
  pp_8_2025: { cited: "PP 36/2023, art. 5–6; PP 8/2025", certainty: "reported" },
  kmk_272_2023: { cited: "KMK 272/2023", certainty: "reported" },
  atiga: { cited: "ATIGA, Annex 8 (OCP), rule 10", certainty: "read" },
  acfta: { cited: "ACFTA", certainty: "reported" },
  akfta: { cited: "AKFTA", certainty: "reported" },
  ikcepa: { cited: "IK-CEPA, art. 3.15", certainty: "read" },
  aifta: { cited: "AIFTA", certainty: "reported" },
  aanzfta: { cited: "AANZFTA", certainty: "reported" },
  iacepa: { cited: "IA-CEPA; Permendag 63/2020", certainty: "reported" },
  ajcep: { cited: "AJCEP", certainty: "reported" },
  ijepa: { cited: "IJEPA", certainty: "reported" },
  rcep: { cited: "RCEP", certainty: "reported" },
  ahkfta: { cited: "AHKFTA", certainty: "unchecked" },
  iuaecepa: { cited: "IUAE-CEPA (2023-09-01)", certainty: "reported" },
  iccepa: { cited: "IC-CEPA", certainty: "reported" },
  ippta: { cited: "IP-PTA; PMK 229/PMK.04/2017", certainty: "reported" },
  iecepa: { cited: "Indonesia–EFTA CEPA", certainty: "unchecked" },
  impta: { cited: "IM-PTA", certainty: "unchecked" },
  eu_gsp: { cited: "EU GSP, REX", certainty: "reported" },
  uk_dcts: { cited: "UK DCTS", certainty: "unchecked" },
  tr_gsp: { cited: "Türkiye GSP, REX", certainty: "unchecked" },
  no_agreement: { cited: "Kemendag, e-SKA: Form B", certainty: "unchecked" },
  agreement_under_way: { cited: "Kemendag, FTA Center", certainty: "unchecked" },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof sources;
export const sourceKeys = Object.keys(sources) as [SourceKey, ...SourceKey[]];

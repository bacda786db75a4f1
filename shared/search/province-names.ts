import { provinceName } from "../places/places.ts";

const english: Record<string, string> = {
  Jawa: "Java",
  Sumatera: "Sumatra",
  Maluku: "Moluccas",
  Timur: "East",
  Barat: "West",
  Utara: "North",
  Selatan: "South",
  Tengah: "Central",
  Tenggara: "Southeast",
  Kepulauan: "Islands",
};

const alsoCalled: Record<string, string[]> = {
  "11": ["Gayo"],
  "31": ["Jakarta"],
  "34": ["Jogja", "Yogya", "Jogjakarta"],
  "52": ["West Nusa Tenggara", "Lombok", "Sumbawa", "NTB"],
  "53": ["East Nusa Tenggara", "Flores", "Sumba", "Timor", "NTT"],
  "73": ["Toraja", "Celebes"],
};

/** What else a province is called beside its Indonesian name: in English, and by islands and regions known abroad. */
export function provinceNames(code: string): string[] {
  const [land = "", ...directions] = provinceName(code).split(" ");
  const isNamedSo = land in english || directions.some((word) => word in english);
  const translated = [...directions.toReversed(), land].map((word) => english[word] ?? word).join(" ");
  const island = code.startsWith("6") ? ["Borneo"] : [];
  return [...(isNamedSo && land !== "Nusa" ? [translated] : []), ...island, ...(alsoCalled[code] ?? [])];
}

import type { Incoterm } from "./incoterms.ts";
import { placeName } from "./places.ts";

/** The sea port of each province that small shipments abroad leave from, by the province's code or its first digit. */
const ports: Readonly<Record<string, string>> = {
  11: "Malahayati, Aceh",
  12: "Belawan, Medan",
  13: "Teluk Bayur, Padang",
  14: "Dumai",
  15: "Jambi",
  16: "Boom Baru, Palembang",
  17: "Pulau Baai, Bengkulu",
  18: "Panjang, Bandar Lampung",
  19: "Pangkal Balam, Pangkalpinang",
  21: "Batu Ampar, Batam",
  33: "Tanjung Emas, Semarang",
  34: "Tanjung Emas, Semarang",
  35: "Tanjung Perak, Surabaya",
  51: "Benoa, Denpasar",
  52: "Lembar, Lombok",
  53: "Tenau, Kupang",
  61: "Dwikora, Pontianak",
  62: "Trisakti, Banjarmasin",
  63: "Trisakti, Banjarmasin",
  71: "Bitung",
  75: "Bitung",
  72: "Pantoloan, Palu",
  81: "Yos Sudarso, Ambon",
  82: "Ahmad Yani, Ternate",
  3: "Tanjung Priok, Jakarta",
  6: "Semayang, Balikpapan",
  7: "Soekarno-Hatta, Makassar",
  9: "Jayapura",
};

export function loadingPort(provinceCode: string): string {
  return ports[provinceCode] ?? ports[provinceCode.charAt(0)] ?? "Tanjung Priok, Jakarta";
}

/**
 * The place that a term most likely names for a maker here: their own town where goods are handed over on land, the port
 * where they are on the seller's side of the sea. Undefined for terms whose place lies with the buyer.
 */
export function likelyPlace(
  incoterm: Incoterm,
  { provinceCode, regencyCode }: { provinceCode: string; regencyCode: string },
): string | undefined {
  if (incoterm === "EXW" || incoterm === "FCA") return placeName(regencyCode);
  if (incoterm === "FOB" || incoterm === "FAS") return loadingPort(provinceCode);
  return undefined;
}

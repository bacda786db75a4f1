import * as z from "zod";
import { provinces, regencies } from "./generated/areas.ts";

export type Province = (typeof provinces)[number];

const provinceNames = new Map(provinces.map((it) => [it.code, it.name]));
const regencyNames = new Map(regencies.map((it) => [it.code, it.name]));

/** Two digits of the interior ministry's area code, such as `35` for Jawa Timur. */
export const ProvinceCode = z
  .string()
  .refine((code) => provinceNames.has(code), { error: "province_unknown" });

/** A regency or city within its province: `35.07` is Kabupaten Malang. */
export const RegencyCode = z.string().refine((code) => regencyNames.has(code), { error: "regency_unknown" });

export { provinces, regencies };

export function provinceName(code: string): string {
  return provinceNames.get(code) ?? code;
}

export function regencyName(code: string): string {
  return regencyNames.get(code) ?? code;
}

/** By the first digit of a province's code. */
const islands: Record<string, string> = {
  1: "Sumatera",
  2: "Sumatera",
  3: "Jawa",
  6: "Kalimantan",
  7: "Sulawesi",
  8: "Maluku",
  9: "Papua",
};

/** The island or islands that a province lies on, by their Indonesian name; Bali is its own. */
export function islandName(provinceCode: string): string {
  if (provinceCode === "51") return "Bali";
  return islands[provinceCode.charAt(0)] ?? "Nusa Tenggara";
}

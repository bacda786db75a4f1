import * as z from "zod";
import { provinces, regencies } from "./generated/areas.ts";

export type Province = (typeof provinces)[number];

let names: { provinces: Map<string, string>; regencies: Map<string, string> } | undefined;

// Made with the first use: a start reads no area.
function areaNames() {
  names ??= {
    provinces: new Map(provinces.map((it) => [it.code, it.name])),
    regencies: new Map(regencies.map((it) => [it.code, it.name])),
  };
  return names;
}

/** Two digits of the interior ministry's area code, such as `35` for Jawa Timur. */
export const ProvinceCode = z
  .string()
  .refine((code) => areaNames().provinces.has(code), { error: "province_unknown" })
  .meta({ description: "Of a province, as the state numbers them.", pattern: "^\\d{2}$", examples: ["35"] });

/** A regency or city within its province: `35.07` is Kabupaten Malang. */
export const RegencyCode = z
  .string()
  .refine((code) => areaNames().regencies.has(code), { error: "regency_unknown" })
  .meta({
    description: "Of a regency or city, as the state numbers them.",
    pattern: "^\\d{2}\\.\\d{2}$",
    examples: ["35.07"],
  });

export { provinces, regencies };

export function provinceName(code: string): string {
  return areaNames().provinces.get(code) ?? code;
}

export function regencyName(code: string): string {
  return areaNames().regencies.get(code) ?? code;
}

/** "Kabupaten Blitar, Jawa Timur": both names are Indonesian, and so is what stands between them. */
export function placeInFull(regencyCode: string, provinceCode: string): string {
  return `${regencyName(regencyCode)}, ${provinceName(provinceCode)}`;
}

/** A regency's or city's own name, as people say it: "Tulungagung" of Kabupaten Tulungagung. */
export function placeName(regencyCode: string): string {
  return regencyName(regencyCode).replace(/^(?:Kabupaten|Kota) (?:Administrasi )?/, "");
}

/** The same with what it is behind it, as a list is searched by name: "Malang (Kota)". */
export function regencyByName(regencyCode: string): string {
  const [whole, name] = [regencyName(regencyCode), placeName(regencyCode)];
  const what = whole.slice(0, whole.length - name.length).trim();
  return what === "" ? name : `${name} (${what})`;
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

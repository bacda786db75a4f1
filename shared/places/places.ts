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

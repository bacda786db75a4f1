import * as z from "zod";

/** Units of measure for goods and services, by the common codes of UN/CEFACT Recommendation 20, and kinds of packing by those of 21. */
export const units = {
  KGM: "kg",
  GRM: "g",
  TNE: "t",
  LTR: "l",
  MLT: "ml",
  MTR: "m",
  MTK: "m²",
  MTQ: "m³",
  H87: "piece",
  PR: "pair",
  SET: "set",
  DZN: "dozen",
  CT: "carton",
  BX: "box",
  BG: "bag",
  PA: "packet",
  PO: "pouch",
  BO: "bottle",
  ST: "sheet",
  HUR: "hour",
  DAY: "day",
  E48: "service",
} as const;
export type UnitCode = keyof typeof units;
export const unitCodes = Object.keys(units) as [UnitCode, ...UnitCode[]];
export const UnitCode = z.enum(unitCodes);

import type { Incoterm } from "./incoterms.ts";

/** What a price can include of the way from the exporter's door to the buyer's, in the order in which it comes about. */
export const deliveryParts = [
  "export_clearance",
  "carriage_to_port",
  "loading",
  "freight",
  "insurance",
  "onward_carriage",
  "unloading",
  "import_clearance",
] as const;
export type DeliveryPart = (typeof deliveryParts)[number];

const toPort: readonly DeliveryPart[] = ["export_clearance", "carriage_to_port"];
const onBoard: readonly DeliveryPart[] = [...toPort, "loading"];
const atPort: readonly DeliveryPart[] = [...onBoard, "freight"];
/** The goods travel at the exporter's risk, so the buyer insures nothing. */
const arrived: readonly DeliveryPart[] = [...atPort, "insurance", "onward_carriage"];

/** What the exporter bears under each term of Incoterms 2020 (ICC, articles A2 to A9). */
export const includedParts: Readonly<Record<Incoterm, readonly DeliveryPart[]>> = {
  EXW: [],
  FCA: toPort,
  FAS: toPort,
  FOB: onBoard,
  CFR: atPort,
  CPT: atPort,
  CIF: [...atPort, "insurance"],
  CIP: [...atPort, "insurance"],
  DAP: arrived,
  DPU: [...arrived, "unloading"],
  DDP: [...arrived, "import_clearance"],
};

/** What a price by one term does not include that a price by the other does. */
export function partsMissing(of: Incoterm, beside: Incoterm): DeliveryPart[] {
  return deliveryParts.filter((it) => includedParts[beside].includes(it) && !includedParts[of].includes(it));
}

import * as z from "zod";
import type { Rates } from "#shared/market/rates/rates.ts";
import { NeededPaper } from "#shared/trade/needed-papers/needed-paper.ts";
import { neededPapers } from "#shared/trade/needed-papers/needed-papers.ts";
import { type ShipmentFacts, type ShipmentMode, valuesOf } from "#shared/trade/needed-papers/shipment.ts";
import type { Order, OrderTerms } from "#shared/trade/orders/order.ts";
import { OrderPaper } from "#shared/trade/orders/order-paper.ts";
import type { Shipment, TransportMode } from "#shared/trade/orders/shipment.ts";
import { type PapersDesk, ShownDocument } from "./order-document.ts";
import type { Figures } from "./order-figures.ts";
import { type DocumentStage, documentStages } from "./stages.ts";

/** How far a needed paper is: not there, drawn by us from the order, or as far as the documents of it are. */
export const PaperState = z.enum(["missing", "drawn", ...documentStages]);
export type PaperState = z.infer<typeof PaperState>;

/** One line of an order's checklist: what is needed, and what there is of it. */
export const ChecklistItem = z.strictObject({
  paper: NeededPaper,
  state: PaperState,
  documents: z.array(ShownDocument),
  /** What we drew ourselves. */
  drawn: z.array(OrderPaper),
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;

const modes: Partial<Record<TransportMode, ShipmentMode>> = { sea: "sea", air: "air", courier: "post" };

/** What the rules of papers read of an order. Who exports is a business with a number, unless its exporter says otherwise. */
export function factsOfOrder(
  { destinationCountry }: Pick<Order, "destinationCountry">,
  terms: OrderTerms,
  {
    shipments,
    figures,
    desk,
  }: { shipments: readonly Shipment[]; figures: Figures; desk?: PapersDesk | undefined },
  rates: Rates | undefined,
): ShipmentFacts {
  const sent = shipments.at(-1)?.mode;
  const { grossGrams, amountMinor, currency } = figures;
  return {
    destination: destinationCountry,
    entity: desk?.entity ?? "sole_trader",
    mode: desk?.mode ?? (sent && modes[sent]),
    codes: terms.lines.map(({ hsCode }) => hsCode),
    grossGrams: grossGrams ?? 0,
    isWeighed: grossGrams !== undefined,
    ...(amountMinor !== undefined && currency ? valuesOf(amountMinor, currency, rates) : {}),
  };
}

/** What is needed of an order, each with what there is of it, and the documents that are none of these. */
export function checklistOf(
  facts: ShipmentFacts,
  { documents, drawn }: { documents: readonly ShownDocument[]; drawn: readonly OrderPaper[] },
): { items: ChecklistItem[]; others: ShownDocument[] } {
  const needed = facts.destination === "ID" ? [] : neededPapers(facts);
  const items = needed.map((paper): ChecklistItem => {
    const own = documents.filter((it) => it.paper === paper.key);
    const ours = drawn.filter(({ paperKind }) => paperKind === paper.key);
    return { paper, documents: own, drawn: ours, state: stateOf(own, ours) };
  });
  const listed = new Set(needed.map(({ key }) => key as string));
  return { items, others: documents.filter(({ paper }) => !listed.has(paper)) };
}

/** What needs somebody's eye first; of the rest, the one that is furthest. */
const inOrder: readonly DocumentStage[] = ["attention", "accepted", "shared", "kept"];

function stateOf(documents: readonly ShownDocument[], drawn: readonly OrderPaper[]): PaperState {
  const stage = inOrder.find((it) => documents.some((document) => document.stage === it));
  return stage ?? (drawn.length > 0 ? "drawn" : "missing");
}

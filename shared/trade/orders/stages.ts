import * as z from "zod";

export const orderStages = [
  "confirmed",
  "deposit_paid",
  "in_production",
  "ready",
  "shipped",
  "received",
  "completed",
  "cancelled",
  "disputed",
] as const;
export const OrderStage = z.enum(orderStages);
export type OrderStage = z.infer<typeof OrderStage>;

/** Stages in which nothing has left the exporter for good. */
export const stagesBeforeShipping = ["confirmed", "deposit_paid", "in_production", "ready"] as const;

const ended: ReadonlySet<OrderStage> = new Set(["completed", "cancelled"]);

/** Whether somebody still has to do something for it. */
export function isOpenStage(stage: OrderStage): boolean {
  return !ended.has(stage);
}

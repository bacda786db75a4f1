import type { PublishedRuling } from "#shared/trade/disputes/ruling.ts";

/** A made-up ruling, as everybody reads it. */
export interface DemoRuling
  extends Pick<
    PublishedRuling,
    "chapters" | "market" | "reason" | "asked" | "outcome" | "grounds" | "language" | "days"
  > {
  name: string;
  ruledDaysAgo: number;
}

export const rulings: readonly DemoRuling[] = [
  {
    name: "wet-coffee",
    ruledDaysAgo: 34,
    chapters: ["09"],
    market: "TW",
    reason: "quality",
    asked: { what: "refund_whole", sharePercent: 100 },
    outcome: { what: "refund_part", sharePercent: 30 },
    language: "zh-Hant",
    grounds:
      "報價載明水分不超過 12%。買家收貨當日的檢測為 13.4%，賣方出貨前的紀錄為 11.9%，但只量了一袋。十袋中有三袋超標，其餘符合約定，因此退還三成貨款。出貨前每批至少應量測三袋並留存紀錄。",
    days: { toAttache: 4, toOperator: 8, toRuling: 12 },
  },
  {
    name: "late-papers",
    ruledDaysAgo: 12,
    chapters: ["94"],
    market: "JP",
    reason: "papers",
    asked: { what: "refund_part", sharePercent: 15 },
    outcome: { what: "rejected", sharePercent: 0 },
    language: "en",
    grounds:
      "The buyer asked for a part of the price back because the certificate of origin came after the goods. It was issued within the time that was agreed on, and the duty was refunded by customs once it was shown. There is no loss left that the seller would have to bear.",
    days: { toAttache: 7, toOperator: 10, toRuling: 13 },
  },
];

import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import type { Offer } from "#shared/trade/quotations/offer.ts";
import type { Packing } from "#shared/trade/quotations/packing.ts";

/** One offer of a made-up quotation; its price is so many per cent of the listing's own for that quantity. */
export interface DemoOffer
  extends Pick<Offer, "delivery" | "port" | "leadTimeDays" | "payment" | "sampleTerms" | "notes"> {
  from: Side;
  /** Since the last message, or the offer before. */
  afterMinutes: number;
  quantity: number;
  pricePercent: number;
  packing: Packing;
  validDays: number;
}

/** A made-up quotation, as it went on in its thread. */
export interface DemoQuotation {
  offers: [DemoOffer, ...DemoOffer[]];
  /** The last offer was the exporter's, and the buyer accepted it so many minutes later. */
  acceptedAfterMinutes?: number;
}

const hour = 60;
const half = { depositPercent: 50, balance: "before_shipment" } as const;
const third = { depositPercent: 30, balance: "against_documents" } as const;

const coffee: DemoOffer = {
  from: "exporter",
  afterMinutes: 20 * hour,
  quantity: 600,
  pricePercent: 100,
  packing: {
    unitsPerCarton: 60,
    lengthMm: 900,
    widthMm: 600,
    heightMm: 250,
    netGrams: 60_000,
    grossGrams: 60_800,
  },
  delivery: { incoterm: "FOB", namedPlace: "Tanjung Perak, Surabaya" },
  leadTimeDays: 21,
  payment: third,
  sampleTerms: "300 g of green beans by courier, free of charge.",
  notes: "Jute sacks with GrainPro liners. Moisture at most 12.5 %.",
  validDays: 30,
};

const plates: DemoOffer = {
  from: "exporter",
  afterMinutes: 9 * hour,
  quantity: 240,
  pricePercent: 105,
  packing: {
    unitsPerCarton: 12,
    lengthMm: 400,
    widthMm: 300,
    heightMm: 280,
    netGrams: 9_600,
    grossGrams: 11_200,
  },
  delivery: { incoterm: "CIF", namedPlace: "Tokyo" },
  port: "Tanjung Priok, Jakarta",
  leadTimeDays: 45,
  payment: half,
  notes: "Each plate in corrugated paper, cartons with dividers.",
  validDays: 30,
};

const cloaks: DemoOffer = {
  from: "exporter",
  afterMinutes: 14 * hour,
  quantity: 120,
  pricePercent: 98,
  packing: {
    unitsPerCarton: 24,
    lengthMm: 600,
    widthMm: 400,
    heightMm: 350,
    netGrams: 10_800,
    grossGrams: 11_900,
  },
  delivery: { incoterm: "CFR", namedPlace: "Port Klang" },
  port: "Tanjung Perak, Surabaya",
  leadTimeDays: 30,
  payment: half,
  validDays: 60,
};

const trays: DemoOffer = {
  from: "exporter",
  afterMinutes: 20 * hour,
  quantity: 50,
  pricePercent: 100,
  packing: {
    unitsPerCarton: 10,
    lengthMm: 500,
    widthMm: 500,
    heightMm: 400,
    netGrams: 6_000,
    grossGrams: 7_200,
  },
  delivery: { incoterm: "FOB", namedPlace: "Tanjung Perak, Surabaya" },
  leadTimeDays: 21,
  payment: half,
  validDays: 14,
};

const baskets: DemoOffer = {
  from: "exporter",
  afterMinutes: 5 * hour,
  quantity: 60,
  pricePercent: 100,
  packing: {
    unitsPerCarton: 6,
    lengthMm: 620,
    widthMm: 620,
    heightMm: 480,
    netGrams: 9_600,
    grossGrams: 11_400,
  },
  delivery: { incoterm: "FOB", namedPlace: "Tanjung Priok, Jakarta" },
  leadTimeDays: 14,
  payment: half,
  notes: "Six sets in a double-wall carton.",
  validDays: 14,
};

/** Three that were agreed on, one that the buyer answered with figures of their own, and one that waits. */
export const quoted = {
  coffee: {
    offers: [coffee, { ...coffee, afterMinutes: 26 * hour, pricePercent: 96, leadTimeDays: 18 }],
    acceptedAfterMinutes: 30 * hour,
  },
  plates: {
    offers: [
      plates,
      {
        ...plates,
        from: "buyer",
        afterMinutes: 22 * hour,
        pricePercent: 97,
        payment: third,
        notes: "We can take 360 in spring at this price.",
      },
    ],
  },
  cloaks: { offers: [cloaks] },
  trays: { offers: [trays], acceptedAfterMinutes: 22 * hour },
  baskets: { offers: [baskets], acceptedAfterMinutes: 20 * hour },
} satisfies Record<string, DemoQuotation>;

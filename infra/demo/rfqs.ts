import type { ContentLocale } from "#shared/locales.ts";
import type { Company } from "#shared/trade/companies/company.ts";
import type { Rfq } from "#shared/trade/rfqs/rfq.ts";
import type { DemoOffer } from "./threads/quoted.ts";

/** A made-up request for quotation, with what each exporter quoted who was asked. */
export interface DemoRfq {
  name: string;
  buyer: string;
  sentDaysAgo: number;
  /** Opened by its deadline where that is past; sealed where, counted backwards, it is still to come. */
  closesDaysAgo: number;
  company: Company;
  language: ContentLocale;
  text: string;
  asked: Pick<Rfq, "quantity" | "unit" | "destinationCountry" | "destinationPlace" | "incoterm" | "zone">;
  exporters: { listing: string; quoted?: DemoOffer }[];
}

const hour = 60;
const half = { depositPercent: 50, balance: "before_shipment" } as const;
const third = { depositPercent: 30, balance: "against_documents" } as const;

const board: DemoOffer = {
  from: "exporter",
  afterMinutes: 30 * hour,
  quantity: 200,
  pricePercent: 96,
  packing: {
    unitsPerCarton: 20,
    lengthMm: 450,
    widthMm: 450,
    heightMm: 260,
    netGrams: 24_000,
    grossGrams: 25_200,
  },
  delivery: { incoterm: "FOB", namedPlace: "Tanjung Emas, Semarang" },
  leadTimeDays: 28,
  payment: third,
  sampleTerms: "One board by courier, free of charge.",
  validDays: 45,
};

/** Two that can be compared with some care, and one that cannot; and one that waits, sealed. */
export const rfqs: readonly DemoRfq[] = [
  {
    name: "kenji-serving",
    buyer: "kenji",
    sentDaysAgo: 9,
    closesDaysAgo: 2,
    company: { name: "Morikawa Zakka (demo)", kind: "retailer", country: "JP" },
    language: "en",
    text: "For the autumn table in my three shops I look for 200 pieces to serve on: a board, a bowl or a mat, of one natural material, unvarnished. Each needs a card with the maker's name. Please say how you pack them, and what a sample costs.",
    asked: {
      quantity: 200,
      unit: "H87",
      destinationCountry: "JP",
      destinationPlace: "Tokyo",
      incoterm: "FOB",
      zone: "Asia/Tokyo",
    },
    exporters: [
      { listing: "trembesi-cutting-board", quoted: board },
      {
        listing: "coconut-shell-bowl",
        quoted: {
          ...board,
          afterMinutes: 52 * hour,
          pricePercent: 112,
          delivery: { incoterm: "CIF", namedPlace: "Tokyo" },
          leadTimeDays: 35,
          payment: half,
          sampleTerms: "One bowl for US$ 4, taken off the first order.",
          notes: "With the card, in Japanese, if you send us the words.",
        },
      },
      {
        listing: "pandan-floor-mat",
        quoted: {
          ...board,
          afterMinutes: 75 * hour,
          pricePercent: 100,
          delivery: { incoterm: "EXW", namedPlace: "Tebas, Sambas" },
          leadTimeDays: 60,
          payment: half,
          sampleTerms: undefined,
        },
      },
    ],
  },
  {
    name: "yating-spices",
    buyer: "yating",
    sentDaysAgo: 1.5,
    closesDaysAgo: -5,
    company: { name: "Slow Lane Roasters (demo)", kind: "importer", country: "TW" },
    language: "en",
    text: "We make a spiced drip coffee for winter and need 250 kg of one spice, whole, of this year's harvest, with a report on pesticides and aflatoxin. Bags of 25 kg. Please quote what you would choose for coffee.",
    asked: {
      quantity: 250,
      unit: "KGM",
      destinationCountry: "TW",
      destinationPlace: "Keelung",
      incoterm: "FOB",
      zone: "Asia/Taipei",
    },
    exporters: [
      {
        listing: "hand-picked-cloves",
        quoted: {
          ...board,
          afterMinutes: 20 * hour,
          quantity: 250,
          pricePercent: 97,
          packing: { ...board.packing, unitsPerCarton: 25, netGrams: 25_000, grossGrams: 25_600 },
          delivery: { incoterm: "FOB", namedPlace: "Yos Sudarso, Ambon" },
          sampleTerms: "200 g by courier, free of charge.",
          validDays: 40,
        },
      },
      { listing: "lampung-black-pepper" },
    ],
  },
];

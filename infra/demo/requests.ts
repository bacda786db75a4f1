import type { ContentLocale } from "#shared/locales.ts";
import type { Company } from "#shared/trade/companies/company.ts";

/** A made-up request of a buyer to the attachés of a market, with what one of them answered. */
export interface DemoRequest {
  name: string;
  buyer: string;
  market: string;
  sentDaysAgo: number;
  company: Company;
  language: ContentLocale;
  text: string;
  question?: string;
  quantity?: string;
  neededInDays?: number;
  answers: { by: string; afterHours: number; language: ContentLocale; text: string }[];
}

export const requests: readonly DemoRequest[] = [
  {
    name: "kenji-incense",
    buyer: "kenji",
    market: "JP",
    sentDaysAgo: 1.6,
    company: { name: "Morikawa Zakka (demo)", kind: "retailer", country: "JP" },
    language: "en",
    question: "agarwood incense sticks",
    quantity: "300 boxes to begin with",
    neededInDays: 90,
    text: "My shops sell incense from Awaji, and customers ask for agarwood from Indonesia. I found none here. Is there a maker whose wood has its CITES papers, and who could roll thin sticks in small boxes?",
    answers: [],
  },
  {
    name: "yating-cascara",
    buyer: "yating",
    market: "TW",
    sentDaysAgo: 12,
    company: { name: "Slow Lane Roasters (demo)", kind: "importer", country: "TW" },
    language: "zh-Hant",
    question: "cascara",
    quantity: "每月約 50 公斤",
    text: "我們想找印尼的咖啡果皮茶（cascara），最好是日曬、當季採收，並附農藥殘留檢驗報告。請問有適合的供應商嗎？",
    answers: [
      {
        by: "attache-taipei",
        afterHours: 26,
        language: "en",
        text: "Thank you for asking. Nobody lists cascara yet, but Ratna in Banyuwangi dries her cherries on raised beds and writes Chinese: ask her through her green robusta here, and tell her I sent you.\n\nFor Taiwan you will need a pesticide report by an accredited laboratory; she had one made for her coffee in March.",
      },
    ],
  },
  {
    name: "mei-tempeh-starter",
    buyer: "mei",
    market: "HK",
    sentDaysAgo: 0.7,
    company: { name: "Lau's Nusantara Pantry (demo)", kind: "retailer", country: "HK" },
    language: "en",
    quantity: "a few kilograms",
    text: "Many of my customers make their own tempeh. I look for tempeh starter (ragi tempe) in small sachets with an English label, shelf life of a year or more.",
    answers: [],
  },
];

import type { Side } from "#shared/trade/inquiries/inquiry.ts";

/** Something that was done for a made-up order. */
export interface DemoAct {
  /** Since what was done before. */
  afterHours: number;
  act: "pay" | "acknowledge" | "start" | "finish" | "ship" | "receive" | "complete" | "note";
  /** Of a note: who wrote it, and what. */
  from?: Side;
  text?: string;
}

/** How a made-up order went on after it was agreed on. */
export interface DemoOrder {
  acts: readonly DemoAct[];
  /** Where the goods go. */
  address: { address: string; contactName: string; phone: string };
}

/** One that is being made. */
const coffee: DemoOrder = {
  acts: [
    { afterHours: 18, act: "pay" },
    { afterHours: 26, act: "acknowledge" },
    { afterHours: 2, act: "start" },
    {
      afterHours: 70,
      act: "note",
      from: "exporter",
      text: "日曬豆今天分級完畢，水分 11.8%。下週裝袋，袋上的嘜頭請再確認一次。",
    },
    { afterHours: 9, act: "note", from: "buyer", text: "嘜頭沒問題，謝謝！" },
  ],
  address: {
    address: "1F., No. 0, Sec. 1, Demo Rd.\nDatong Dist., Taipei City 103",
    contactName: "Hsu Ya-Ting (demo)",
    phone: "+886 2 5550 0103",
  },
};

/** One that has arrived. */
const trays: DemoOrder = {
  acts: [
    { afterHours: 20, act: "pay" },
    { afterHours: 20, act: "acknowledge" },
    { afterHours: 4, act: "start" },
    {
      afterHours: 120,
      act: "note",
      from: "exporter",
      text: "Thirty of fifty are woven. The ketak is well dried this year.",
    },
    { afterHours: 220, act: "finish" },
    { afterHours: 16, act: "pay" },
    { afterHours: 22, act: "acknowledge" },
    { afterHours: 26, act: "ship" },
    { afterHours: 190, act: "receive" },
    { afterHours: 30, act: "complete" },
  ],
  address: {
    address: "Shop 0, G/F, Demo Building\nKwai Chung, New Territories",
    contactName: "Lau Mei (demo)",
    phone: "+852 5550 0188",
  },
};

/** One that has arrived, and not all of it whole. */
const baskets: DemoOrder = {
  acts: [
    { afterHours: 16, act: "pay" },
    { afterHours: 24, act: "acknowledge" },
    { afterHours: 6, act: "start" },
    { afterHours: 210, act: "finish" },
    { afterHours: 20, act: "pay" },
    { afterHours: 18, act: "acknowledge" },
    { afterHours: 22, act: "ship" },
    { afterHours: 330, act: "receive" },
  ],
  address: {
    address: "Demo Building 2F, 1-0 Demo-cho\nNaka-ku, Yokohama 231-0000",
    contactName: "Morikawa Kenji (demo)",
    phone: "+81 45 5550 0144",
  },
};

export const ordered = { coffee, trays, baskets } satisfies Record<string, DemoOrder>;

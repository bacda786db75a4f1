import type { ContentLocale } from "#shared/locales.ts";
import type { OpenDispute } from "#shared/trade/disputes/dispute.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";

interface DemoStatement {
  from: Side;
  /** Since the one before it. */
  afterHours: number;
  language: ContentLocale;
  text: string;
  translation?: { language: ContentLocale; text: string };
}

/** How a made-up order came into dispute, and what both sides said until one of them asked for the attaché. */
export interface DemoDispute {
  afterHours: number;
  claim: Omit<OpenDispute, "quantities"> & { quantity: number };
  statements: readonly DemoStatement[];
  escalatedAfterHours: number;
}

/** One that waits for the attaché in Tokyo. */
const baskets: DemoDispute = {
  afterHours: 20,
  claim: {
    reason: "damaged",
    quantity: 8,
    ask: { what: "replacement", quantities: [8] },
    language: "en",
    text: "Eight of the sixty sets arrived with crushed rims. All eight were in the two bottom cartons; the cartons themselves are dented on one side. I cannot sell them.",
    translation: {
      language: "id",
      text: "Delapan dari enam puluh set tiba dengan bibir keranjang penyok. Semuanya ada di dua karton paling bawah; kartonnya juga penyok di satu sisi. Saya tidak dapat menjualnya.",
    },
  },
  statements: [
    {
      from: "exporter",
      afterHours: 15,
      language: "id",
      text: "Kami foto setiap karton sebelum dimuat, dan semuanya utuh. Penyoknya terjadi di kapal atau di gudang. Kami bersedia mengganti separuhnya.",
      translation: {
        language: "en",
        text: "We photographed every carton before loading, and all were sound. The dents happened on the ship or in the warehouse. We are willing to replace half of them.",
      },
    },
    {
      from: "buyer",
      afterHours: 22,
      language: "en",
      text: "Thank you. But the cartons were single-wall, and the quotation says double-wall. With half I would still lose the season’s display.",
    },
  ],
  escalatedAfterHours: 80,
};

export const disputed = { baskets } satisfies Record<string, DemoDispute>;

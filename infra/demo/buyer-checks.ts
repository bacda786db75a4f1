import type { ContentLocale } from "#shared/locales.ts";
import type { BuyerVerdict } from "#shared/trade/buyer-checks/stages.ts";

/** What a made-up exporter asks about the buyer of a thread, and what an attaché answers. */
export interface DemoBuyerCheck {
  thread: string;
  /** Of no company: its first digits are not given out. */
  number?: string;
  askedDaysAgo: number;
  note?: string;
  language: ContentLocale;
  sharesMessages?: boolean;
  answer?: {
    by: string;
    afterHours: number;
    verdict: BuyerVerdict;
    reasons: string;
    language: ContentLocale;
    validDays: number;
    register?: string;
  };
}

export const buyerChecks: readonly DemoBuyerCheck[] = [
  {
    thread: "mei-sambal",
    number: "00000000",
    askedDaysAgo: 0.2,
    note: "Pembeli baru, minta CIF untuk 60 karton. Apakah tokonya memang ada di North Point?",
    language: "id",
    sharesMessages: true,
  },
  {
    thread: "kenji-plates",
    number: "5835678256246",
    askedDaysAgo: 15,
    note: "Pesanan pertama dari Jepang. Mohon dicek sebelum contoh dikirim.",
    language: "id",
    answer: {
      by: "attache-tokyo",
      afterHours: 52,
      verdict: "genuine",
      reasons:
        "Nomor badan hukumnya ada di situs badan pajak Jepang dengan nama dan alamat yang sama. Staf kami menelepon tokonya di Tokyo dan berbicara dengan Bapak Morikawa. Pembayaran pertama tetap sebaiknya lewat Rantau.",
      language: "id",
      validDays: 180,
      register: "houjin-bangou.nta.go.jp (demo)",
    },
  },
];

import { type DemoBusiness, sales } from "./business.ts";

/** Came in the last days, so that officers have something to look at: one is called nearly as another is. */
export const newcomers: DemoBusiness[] = [
  {
    name: "K0pi Ibu Linge",
    handle: "kopi-linge-takengon",
    owner: { subject: "fitri", name: "Fitri Mahbengi" },
    kind: "individual",
    regencyCode: "11.04",
    workedAbroad: [{ country: "MY", place: "Ipoh", trade: "Shop assistant", fromYear: 2018, toYear: 2023 }],
    languages: ["id", "en"],
    sizeBasis: sales(60),
    joinedDaysAgo: 3,
    en: {
      story:
        "In Ipoh I sold coffee that had come from the hill behind my mother's house, and nobody in the shop could say where that was. I can. Now that I am back I roast two sacks a month beside the kitchen. At first I roasted too dark, and the neighbours called it bitter. Today I write down the time and the heat of every batch, drink it myself the next morning, and only fill the bags that I would pour for a guest.",
      makes: "Roasted Gayo arabica in small bags.",
    },
    id: {
      story:
        "Di Ipoh saya menjual kopi yang datang dari bukit di belakang rumah ibu saya, dan tak seorang pun di toko tahu itu di mana. Saya tahu. Setelah pulang, saya menyangrai dua karung sebulan di samping dapur. Mulanya terlalu gosong, tetangga bilang pahit. Sekarang waktu dan panas tiap sangraian saya catat, besok paginya saya minum sendiri, dan hanya yang layak untuk tamu yang saya kemas.",
      makes: "Arabika Gayo sangrai dalam kemasan kecil.",
    },
  },
];

import type { Measure } from "#shared/trade/moderation/measure.ts";

interface Said {
  by: string;
  daysAgo: number;
  words: string;
}

/** A made-up measure about a listing, as it was reported, taken, appealed against and lifted. */
export interface DemoMeasure extends Pick<Measure, "reason" | "language"> {
  listing: string;
  report: Omit<Said, "words"> & { note: string };
  taken: Said;
  appeal: Said;
  granted: Said;
}

/** One case that is over: what was right about the report, and what was wrong. */
export const measures: readonly DemoMeasure[] = [
  {
    listing: "ash-glazed-plates",
    reason: "stolen",
    language: "id",
    report: {
      by: "kenji",
      daysAgo: 24,
      note: "I have seen these plates in the catalogue of a studio in Mashiko.",
    },
    taken: {
      by: "officer",
      daysAgo: 23,
      words:
        "Ada laporan bahwa foto piring ini milik studio lain. Mohon tunjukkan bahwa foto ini dibuat di tempat Anda.",
    },
    appeal: {
      by: "yani",
      daysAgo: 22,
      words:
        "Foto ini saya ambil sendiri di bengkel kami. Lantai dan rak yang sama terlihat di foto lain di halaman kami, dan saya bisa mengirim foto asli dari ponsel.",
    },
    granted: {
      by: "admin",
      daysAgo: 20,
      words:
        "Rak dan lantainya memang sama dengan foto Anda yang lain. Penawaran ini tampil kembali. Maaf atas gangguannya.",
    },
  },
];

import type { SearchDocument } from "#functions/market/search/engine/search.ts";
import { certificateKinds } from "#shared/market/certificates/certificate.ts";
import { goods } from "#shared/market/nomenclature/goods.ts";
import { chapterOf } from "#shared/market/nomenclature/hs-code.ts";
import { thesaurus } from "#shared/market/search/thesaurus.ts";
import { incoterms } from "#shared/terms/incoterms.ts";
import { provinces } from "#shared/terms/places.ts";

const makings: [en: string, id: string][] = [
  ["handmade", "buatan tangan"],
  ["organic", "organik"],
  ["natural", "alami"],
  ["premium", "unggulan"],
  ["traditional", "tradisional"],
  ["dried", "kering"],
  ["woven", "anyaman"],
  ["carved", "ukiran"],
  ["polished", "poles"],
  ["small batch", "produksi kecil"],
  ["export grade", "mutu ekspor"],
  ["fine", "halus"],
];
const sentences: [en: string, id: string][] = [
  [
    "Made by a family of returnees in {village}, who pack every order by hand.",
    "Dibuat keluarga purna migran di {village}, tiap pesanan dikemas tangan.",
  ],
  [
    "We ship {n} cartons a month and keep a sample of each batch for {m} months.",
    "Kami mengirim {n} karton sebulan dan menyimpan contoh tiap produksi {m} bulan.",
  ],
  [
    "The raw material comes from growers around {village}, within {n} km.",
    "Bahan bakunya dari petani sekitar {village}, dalam {n} km.",
  ],
  [
    "Tested for moisture before packing; the readings travel with the goods.",
    "Kadar air diuji sebelum dikemas; catatannya ikut dikirim.",
  ],
  [
    "Colours follow the season, so ask for photos of the current lot.",
    "Warna mengikuti musim, jadi mintalah foto persediaan sekarang.",
  ],
  [
    "Your own label is possible from {n} pieces, with design by {village} Studio.",
    "Merek Anda sendiri bisa mulai {n} buah, desain oleh Studio {village}.",
  ],
  [
    "Packed in {m} kg bags inside a seaworthy carton of {n} litres.",
    "Dikemas kantong {m} kg dalam karton laut {n} liter.",
  ],
  [
    "Our workshop has {m} people, half of whom worked abroad before.",
    "Bengkel kami {m} orang, separuhnya pernah bekerja di luar negeri.",
  ],
];
const syllables =
  "ba be bo da di du ga gi gu ja ju ka ki ko la li lo ma mi mu na ni no pa pe ra ri ru sa si su ta ti to wa wi ya yo".split(
    " ",
  );
const chinese = thesaurus.flatMap(({ hs = [], terms }) =>
  hs.map((code) => [code, terms["zh-Hant"][0] ?? ""] as const),
);

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Listings such as small exporters write, in Indonesian and English and some in Chinese; the same for the same seed. */
export function* searchCorpus(count: number, seed = 1): Generator<SearchDocument> {
  const random = seeded(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  // Few goods are offered by many, and many by few.
  const pick = <T>(from: readonly T[], skew = 1): T => from[Math.floor(random() ** skew * from.length)] as T;
  const villages = Array.from({ length: 4000 }, () => {
    const name = Array.from({ length: 2 + below(2) }, () => pick(syllables)).join("");
    return name.charAt(0).toUpperCase() + name.slice(1);
  });

  for (let at = 0; at < count; at++) {
    const good = pick(goods, 1.8);
    const [village, making] = [pick(villages, 1.5), pick(makings)];
    const grade = `${String.fromCharCode(65 + below(6))}${below(90)}`;
    const told = Array.from({ length: 3 + below(3) }, () => pick(sentences));
    const fill = (text: string) =>
      text
        .replace("{village}", () => pick(villages, 1.5))
        .replace("{n}", String(10 + below(900)))
        .replace("{m}", String(2 + below(40)));
    const texts: SearchDocument["texts"] = [
      {
        locale: "en",
        title: `${making[0]} ${good.en}, ${village} ${grade}`,
        description: told.map(([en]) => fill(en)).join(" "),
      },
      {
        locale: "id",
        title: `${good.id} ${making[1]}, ${village} ${grade}`,
        description: told.map(([, id]) => fill(id)).join(" "),
      },
    ];
    const sign = chinese.find(([code]) => good.code.startsWith(code))?.[1];
    if (sign && at % 8 === 0) texts.push({ locale: "zh-Hant", title: `印尼${sign}`, description: "" });
    yield {
      id: `lst_${String(at).padStart(26, "0")}`,
      version: 1,
      texts,
      maker: [`Usaha ${pick(villages)} ${pick(villages)}`],
      marks: [],
      hsCode: good.code,
      category: chapterOf(good.code),
      province: pick(provinces, 2).code,
      certificates: [...new Set(Array.from({ length: below(3) }, () => pick(certificateKinds)))],
      incoterm: pick(incoterms, 2),
      dollars: Math.round(10 ** (random() * 3) * 10) / 10,
      minimumOrder: 10 * 2 ** below(9),
      leadTimeDays: 5 + below(80),
      offer: "goods",
      hasSample: random() < 0.4,
      quality: random() * 0.8,
      publishedAt: new Date(Date.UTC(2026, 0, 1) + below(300) * 86_400_000).toISOString(),
    };
  }
}

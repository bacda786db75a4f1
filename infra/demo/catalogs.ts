import type { ContentLocale } from "#shared/locales.ts";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";

type Note = Partial<Record<ContentLocale, string>>;

/** A made-up catalog of a trade attaché; entries by the listing's slug. */
export interface DemoCatalog {
  slug: string;
  curator: string;
  market: string;
  /** Since it was published; a draft was never. */
  publishedDaysAgo?: number;
  madeDaysAgo: number;
  text: Catalog["text"];
  entries: [slug: string, note: Note][];
}

export const catalogs: DemoCatalog[] = [
  {
    slug: "kissaten-and-kitchen",
    curator: "attache-tokyo",
    market: "JP",
    madeDaysAgo: 60,
    publishedDaysAgo: 42,
    text: {
      en: {
        title: "Kissaten and kitchen: from Indonesian hands",
        introduction:
          "What I would put on the counter of a small coffee house in Japan. Three of these makers have lived in Japan and answer in Japanese; all of them have sent samples to our office, and I have drunk from these cups.",
      },
      id: {
        title: "Kedai kopi dan dapur: dari tangan Indonesia",
        introduction:
          "Yang akan saya letakkan di meja kedai kopi kecil di Jepang. Tiga pembuat di sini pernah tinggal di Jepang dan menjawab dalam bahasa Jepang; semuanya sudah mengirim contoh ke kantor kami, dan dari cangkir inilah saya minum.",
      },
      ja: {
        title: "喫茶とキッチン ― インドネシアの手仕事",
        introduction:
          "日本の小さな喫茶店のカウンターに並べたい品を選びました。三名の作り手は日本での就労経験があり、日本語で応対できます。すべてサンプルを大使館事務所で確認済みです。",
      },
    },
    entries: [
      [
        "gayo-arabica-grade-one",
        {
          en: "Cupped here by four roasters: 84.5 on average. Ask for the lots from above 1,450 m.",
          id: "Dicicip empat penyangrai di sini: rata-rata 84,5. Mintalah lot dari atas 1.450 m.",
          ja: "当地の焙煎業者4社の平均84.5点。標高1,450m以上のロットがおすすめです。",
        },
      ],
      [
        "ash-glazed-plates",
        {
          en: "The maker trained in Toki; sizes fit Japanese dishwashers and shelves.",
          id: "Pembuatnya magang di Toki; ukurannya pas untuk rak dan mesin cuci piring Jepang.",
          ja: "土岐で修業した作り手。日本の食洗機と棚に合う寸法です。",
        },
      ],
      [
        "coconut-sugar-granulated",
        {
          en: "JAS equivalence to be checked with the importer.",
          id: "Kesetaraan JAS perlu dicek dengan importir.",
        },
      ],
      [
        "gayo-peaberry-roasted",
        { en: "Seasonal; back after the main harvest.", id: "Musiman; ada lagi setelah panen raya." },
      ],
      [
        "virgin-coconut-oil",
        {
          ja: "大洗で働いていたメイケさんのオイル。サンプル試験済み。",
          en: "From Meike, who worked in Oarai. Samples tested here.",
          id: "Minyak dari Meike, dulu bekerja di Oarai. Contoh sudah diuji.",
        },
      ],
      [
        "smoked-skipjack",
        {
          en: "For izakaya; needs a buyer with a frozen chain.",
          id: "Untuk izakaya; pembeli harus punya rantai beku.",
        },
      ],
      [
        "trembesi-cutting-board",
        {
          en: "Fumigation mark on pallets was correct on all three trial shipments.",
          id: "Tanda fumigasi palet benar pada tiga kiriman percobaan.",
        },
      ],
      [
        "sago-starch",
        {
          en: "Small quantities only, for gluten-free bakers.",
          id: "Hanya jumlah kecil, untuk pembuat roti bebas gluten.",
        },
      ],
    ],
  },
  {
    slug: "made-by-returnees-japan",
    curator: "attache-tokyo",
    market: "JP",
    madeDaysAgo: 34,
    publishedDaysAgo: 24,
    text: {
      en: {
        title: "Cloth, silver and wood for select shops",
        introduction:
          "Gifts and small furniture with a name behind each. Quantities start low on purpose: buyers here want to try twelve pieces before they want a hundred.",
      },
      id: {
        title: "Kain, perak dan kayu untuk toko pilihan",
        introduction:
          "Hadiah dan perabot kecil, masing-masing dengan nama pembuatnya. Jumlah minimumnya sengaja rendah: pembeli di sini ingin mencoba dua belas buah sebelum memesan seratus.",
      },
      ja: {
        title: "セレクトショップのための布・銀・木",
        introduction:
          "作り手の名前がわかる贈り物と小家具。まず12点から試したいという声に合わせ、少量から選びました。",
      },
    },
    entries: [
      [
        "indigo-silk-scarf",
        {
          en: "The best indigo I saw this year.",
          id: "Indigo terbaik yang saya lihat tahun ini.",
          ja: "今年見た中でいちばんの藍です。",
        },
      ],
      [
        "granulated-silver-earrings",
        {
          en: "Nickel report available. Wayan worked in Hakone and writes Japanese.",
          id: "Ada laporan nikel. Wayan pernah bekerja di Hakone dan bisa menulis Jepang.",
        },
      ],
      [
        "teak-folding-chair",
        {
          en: "Legal timber papers fit the Clean Wood Act.",
          id: "Dokumen kayu legalnya sesuai Clean Wood Act.",
        },
      ],
      [
        "ketak-handbag",
        {
          en: "Sold out in two weekends at the embassy bazaar.",
          id: "Habis dalam dua akhir pekan di bazar kedutaan.",
        },
      ],
      [
        "sikka-ikat-shawl",
        { en: "Order early: five weeks of work each.", id: "Pesan jauh hari: tiap kain lima minggu kerja." },
      ],
      ["carved-hibiscus-mask", {}],
    ],
  },
  {
    slug: "taiwan-grocers-choice",
    curator: "attache-taipei",
    market: "TW",
    madeDaysAgo: 32,
    publishedDaysAgo: 24,
    text: {
      en: {
        title: "For Taiwan's grocers and roasters",
        introduction:
          "Half of these exporters cared for somebody's grandmother in Taiwan, or crewed its boats. They know the taste, and most of them write Chinese. Label rules for Taiwan are noted where we have checked them.",
      },
      id: {
        title: "Untuk toko pangan dan penyangrai di Taiwan",
        introduction:
          "Separuh eksportir ini pernah merawat seorang nenek di Taiwan atau menjadi awak kapalnya. Mereka kenal seleranya, dan kebanyakan bisa menulis Mandarin. Aturan label Taiwan kami catat bila sudah diperiksa.",
      },
      "zh-Hant": {
        title: "台灣食材店與烘豆師精選",
        introduction:
          "這些出口商有一半曾在台灣擔任看護或船員，熟悉本地口味，多數能以中文溝通。已確認的台灣標示規定均註明於各品項。",
      },
    },
    entries: [
      [
        "ijen-fine-robusta-green",
        {
          en: "Ratna answers in Chinese within the day.",
          id: "Ratna menjawab dalam bahasa Mandarin hari itu juga.",
          "zh-Hant": "Ratna 當天即可用中文回覆。",
        },
      ],
      [
        "sambal-pecel-jar",
        {
          en: "Chinese label checked for allergens (peanut).",
          id: "Label Mandarin sudah dicek alergennya (kacang).",
          "zh-Hant": "中文標籤已確認過敏原標示（花生）。",
        },
      ],
      [
        "shrimp-crackers-raw",
        {
          en: "Ask for the additive sheet that customs wants.",
          id: "Mintalah lembar bahan tambahan yang diminta bea cukai.",
        },
      ],
      ["ambon-nutmeg-whole", { en: "Slow boats, honest dates.", id: "Kapalnya lambat, tanggalnya jujur." }],
      [
        "gracilaria-food-grade",
        {
          en: "For salads and hot-pot restaurants.",
          "zh-Hant": "適合涼拌與火鍋店。",
          id: "Cocok untuk salad dan restoran hot pot.",
        },
      ],
      [
        "rattan-basket-set",
        { en: "For shop displays as much as for sale.", id: "Untuk pajangan toko maupun dijual." },
      ],
      [
        "label-and-listing-translation",
        { en: "They made the Chinese of this page.", id: "Bahasa Mandarin halaman ini buatan mereka." },
      ],
    ],
  },
  {
    slug: "hong-kong-sunday-market",
    curator: "attache-taipei",
    market: "HK",
    madeDaysAgo: 5,
    text: {
      en: {
        title: "Hong Kong: the Sunday basket",
        introduction: "Draft. Snacks first; waiting for two samples.",
      },
      id: {
        title: "Hong Kong: keranjang hari Minggu",
        introduction: "Rancangan. Camilan dulu; menunggu dua contoh.",
      },
    },
    entries: [
      ["tempeh-chips", { en: "Seaweed flavour sells here.", id: "Rasa rumput laut laku di sini." }],
      ["peanut-brittle", {}],
    ],
  },
];

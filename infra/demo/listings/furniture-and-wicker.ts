import { type DemoOffer, priced } from "./offer.ts";

export const furnitureAndWicker: DemoOffer[] = [
  {
    slug: "teak-folding-chair",
    by: "agus",
    photos: 4,
    daysAgo: 103,
    hsCode: "940169",
    text: {
      en: [
        "Folding garden chair of plantation teak",
        "Slats of 20 mm, stainless fittings, sanded to 180 and unfinished or oiled. Kiln-dried to 10 to 12 %, and the readings travel with the goods. Holds 150 kg. Two in a carton; 620 in a 40-foot high cube.",
      ],
      id: [
        "Kursi lipat taman jati hutan rakyat",
        "Bilah 20 mm, engsel nirkarat, ampelas 180, tanpa finishing atau diminyaki. Dioven hingga kadar air 10–12 %, catatannya ikut dikirim. Kuat 150 kg. Dua per karton; 620 dalam kontainer 40 kaki high cube.",
      ],
      ja: [
        "植林チーク材のガーデン折りたたみ椅子",
        "20mm厚のスラット、ステンレス金具、#180研磨。無塗装またはオイル仕上げ。含水率10～12%に乾燥し、測定記録を添付。耐荷重150kg。2脚1箱、40フィートハイキューブに620脚。",
      ],
    },
    terms: { unit: "H87", minimumOrder: 40, orderMultiple: 2, leadTimeDays: 45, monthlyCapacity: 400 },
    price: priced("USD", "FOB Tanjung Emas, Semarang", { 40: "52.00", 200: "47.50", 620: "44.00" }, "75.00"),
  },
  {
    slug: "trembesi-cutting-board",
    by: "agus",
    daysAgo: 46,
    hsCode: "441920",
    text: {
      en: [
        "Serving board of trembesi wood, 40 × 20 cm",
        "One piece, no glue, edge left as the tree grew. Finished with food-safe oil. Weighs about 1.2 kg. Hangs from a leather loop made by a friend in Magetan.",
      ],
      id: [
        "Talenan saji kayu trembesi, 40 × 20 cm",
        "Satu papan utuh, tanpa lem, tepi dibiarkan seperti tumbuhnya. Diminyaki dengan minyak aman pangan. Berat sekitar 1,2 kg. Tali gantungnya dari kulit buatan teman di Magetan.",
      ],
    },
    terms: { unit: "H87", minimumOrder: 100, orderMultiple: 10, leadTimeDays: 30, monthlyCapacity: 800 },
    price: priced("USD", "FOB Tanjung Emas, Semarang", { 100: "8.20", 500: "7.40" }, "14.00"),
  },
  {
    slug: "rattan-lounge-chair",
    by: "dedi",
    photos: 4,
    daysAgo: 94,
    hsCode: "940153",
    text: {
      en: [
        "Rattan lounge chair, load-tested",
        "Frame of 30 mm manau, seat of half-round cane woven in eight directions. A 75 kg sandbag falls on one chair in every twenty, and we send you the film. Natural or tea-stained. Stacks four high; 180 in a 40-foot high cube.",
      ],
      id: [
        "Kursi santai rotan, lolos uji beban",
        "Rangka manau 30 mm, dudukan pitrit anyam delapan arah. Satu dari dua puluh kursi dijatuhi karung pasir 75 kg, videonya kami kirim. Warna alami atau teh. Bisa ditumpuk empat; 180 dalam kontainer 40 kaki high cube.",
      ],
    },
    terms: { unit: "H87", minimumOrder: 20, orderMultiple: 4, leadTimeDays: 45, monthlyCapacity: 160 },
    price: priced("USD", "FOB Tanjung Priok, Jakarta", { 20: "68.00", 60: "63.00", 180: "58.50" }, "95.00"),
  },
  {
    slug: "rattan-basket-set",
    by: "dedi",
    daysAgo: 69,
    hsCode: "460212",
    text: {
      en: [
        "Set of three round rattan baskets",
        "Diameters 24, 30 and 36 cm, nested for freight. Core cane, boiled in salt water against insects, singed so that no fibre catches on cloth. Brass or leather handles.",
      ],
      id: [
        "Set tiga keranjang rotan bulat",
        "Diameter 24, 30 dan 36 cm, bersarang supaya hemat tempat. Pitrit direbus air garam agar tidak dimakan serangga, seratnya dibakar halus supaya tidak menyangkut di kain. Pegangan kuningan atau kulit.",
      ],
      "zh-Hant": [
        "圓形藤編籃三件組",
        "直徑 24、30、36 公分，套疊出貨節省運費。藤芯經鹽水煮沸防蟲，表面火燎去毛邊不勾布。黃銅或皮革提把可選。",
      ],
    },
    terms: { unit: "SET", minimumOrder: 50, orderMultiple: 10, leadTimeDays: 30, monthlyCapacity: 500 },
    price: priced("USD", "FOB Tanjung Priok, Jakarta", { 50: "16.80", 200: "15.20", 500: "14.10" }, "25.00"),
  },
  {
    slug: "rattan-pendant-shade",
    by: "dedi",
    daysAgo: 21,
    hsCode: "940599",
    text: {
      en: [
        "Rattan pendant lampshade, dome, 45 cm",
        "Open weave that throws a pattern of leaves on the ceiling. Shade alone, with a ring for E27; no wiring, so no electrical certificate is needed.",
      ],
      id: [
        "Kap lampu gantung rotan, kubah 45 cm",
        "Anyaman terbuka yang menjatuhkan bayangan daun di langit-langit. Hanya kapnya, dengan cincin E27; tanpa kabel, jadi tidak perlu sertifikat listrik.",
      ],
    },
    terms: { unit: "H87", minimumOrder: 30, orderMultiple: 6, leadTimeDays: 28, monthlyCapacity: 240 },
    price: priced("USD", "FOB Tanjung Priok, Jakarta", { 30: "13.40", 120: "12.20" }),
  },
  {
    slug: "rattan-wall-mirror",
    by: "dedi",
    photos: 0,
    stage: "draft",
    daysAgo: 3,
    hsCode: "700992",
    text: {
      en: ["Sunray wall mirror with rattan frame, 60 cm", "Photos and price when the first ten are done."],
      id: ["Cermin dinding bingkai rotan matahari, 60 cm", ""],
    },
    terms: { unit: "H87", minimumOrder: 20 },
  },
  {
    slug: "ketak-round-tray",
    by: "hasanah",
    photos: 4,
    daysAgo: 87,
    hsCode: "460219",
    text: {
      en: [
        "Round ketak tray with handles, 35 cm",
        "Coiled so tightly that it holds water for a minute. Smoked for three days over coconut husk, which gives the brown and keeps insects away. Wipes clean. Two days of one weaver's work, and her number is burned in below.",
      ],
      id: [
        "Nampan ketak bundar bergagang, 35 cm",
        "Anyaman lilit begitu rapat sampai bisa menahan air semenit. Diasap tiga hari dengan sabut kelapa, dari situ warna cokelatnya, dan serangga pun menjauh. Tinggal dilap. Dua hari kerja satu penganyam, nomornya ada di bawah nampan.",
      ],
    },
    terms: { unit: "H87", minimumOrder: 50, orderMultiple: 10, leadTimeDays: 35, monthlyCapacity: 700 },
    price: priced("USD", "FOB Lembar, Lombok", { 50: "9.60", 200: "8.70" }, "15.00"),
  },
  {
    slug: "ketak-handbag",
    by: "hasanah",
    daysAgo: 41,
    hsCode: "460219",
    text: {
      en: [
        "Round ketak handbag with songket lining",
        "Diameter 20 cm, leather strap, magnet clasp. The lining is cut from ends of songket woven in Sukarara, so each is different inside.",
      ],
      id: [
        "Tas bundar ketak berlapis songket",
        "Diameter 20 cm, tali kulit, kancing magnet. Lapisannya dari sisa songket Sukarara, jadi bagian dalamnya selalu berbeda.",
      ],
    },
    terms: { unit: "H87", minimumOrder: 30, orderMultiple: 5, leadTimeDays: 35, monthlyCapacity: 300 },
    price: priced("USD", "FCA Praya, Lombok", { 30: "15.50", 100: "14.20" }, "22.00"),
  },
  {
    slug: "pandan-floor-mat",
    by: "halimah",
    daysAgo: 19,
    hsCode: "460129",
    text: {
      en: [
        "Pandan floor mat, two layers, 120 × 180 cm",
        "Leaves boiled, sunned and split to 4 mm, plaited in two layers with a hemmed edge. Folds for freight and falls flat again after a night.",
      ],
      id: [
        "Tikar pandan dua lapis, 120 × 180 cm",
        "Daun direbus, dijemur dan dibelah 4 mm, dianyam dua lapis dengan tepi dilipat. Dilipat untuk dikirim dan rata lagi setelah semalam.",
      ],
    },
    terms: { unit: "H87", minimumOrder: 20, orderMultiple: 5, leadTimeDays: 30, monthlyCapacity: 60 },
    price: priced("IDR", "EXW Tebas, Sambas", { 20: "165000", 60: "152000" }),
  },
];

import { type DemoOffer, priced } from "./offer.ts";

export const crafts: DemoOffer[] = [
  {
    slug: "mahogany-djembe",
    by: "budi",
    photos: 4,
    daysAgo: 101,
    hsCode: "920600",
    text: {
      en: [
        "Djembe of mahogany, goat skin, 50 cm",
        "Shell turned from one log, dried three weeks, skin of 23 cm stretched dry with 4 mm rope. Carved, painted or plain. Sounded twice: when made and on the day it is packed. Ten in a carton for the 30 cm, four for the 50 cm.",
      ],
      id: [
        "Jimbe mahoni kulit kambing, 50 cm",
        "Badan dibubut dari satu gelondong, dikeringkan tiga minggu, kulit 23 cm dipasang kering dengan tali 4 mm. Ukir, lukis atau polos. Dibunyikan dua kali: saat jadi dan saat dikemas. Ukuran 30 cm sepuluh per karton, 50 cm empat per karton.",
      ],
      "zh-Hant": [
        "桃花心木非洲鼓，山羊皮，50 公分",
        "整塊原木車製，乾燥三週，23 公分鼓皮乾繃，4 公釐繩索。可選雕刻、彩繪或素面。製成與裝箱當日各試音一次。",
      ],
    },
    terms: { unit: "H87", minimumOrder: 40, orderMultiple: 4, leadTimeDays: 35, monthlyCapacity: 700 },
    price: priced("USD", "FOB Tanjung Perak, Surabaya", { 40: "24.50", 200: "22.00", 600: "20.40" }, "38.00"),
  },
  {
    slug: "mahogany-cajon",
    by: "budi",
    daysAgo: 55,
    hsCode: "920600",
    text: {
      en: [
        "Cajon with adjustable snare, mahogany and birch",
        "Body of 12 mm mahogany, front of 3 mm birch, two guitar strings that a key tightens from below. Rubber feet. In its own carton, drop-tested from one metre.",
      ],
      id: [
        "Cajon bersenar setel, mahoni dan birch",
        "Badan mahoni 12 mm, muka birch 3 mm, dua senar gitar yang dikencangkan dari bawah. Kaki karet. Satu per karton, diuji jatuh dari satu meter.",
      ],
    },
    terms: { unit: "H87", minimumOrder: 20, orderMultiple: 5, leadTimeDays: 30, monthlyCapacity: 200 },
    price: priced("USD", "FOB Tanjung Perak, Surabaya", { 20: "34.00", 100: "31.00" }, "48.00"),
  },
  {
    slug: "turned-spinning-tops",
    by: "budi",
    daysAgo: 14,
    hsCode: "950300",
    text: {
      en: [
        "Spinning tops, turned by hand, pouch of five",
        "Offcuts of the drum shells, coloured with food dye and beeswax. For children from three years on: no part is smaller than 45 mm. Test report to EN 71 on request for orders of 1,000 pouches.",
      ],
      id: [
        "Gasing bubut, kantong isi lima",
        "Dari sisa badan jimbe, diwarnai pewarna pangan dan malam lebah. Untuk anak tiga tahun ke atas: tak ada bagian di bawah 45 mm. Laporan uji EN 71 untuk pesanan 1.000 kantong.",
      ],
    },
    terms: { unit: "PO", minimumOrder: 200, orderMultiple: 50, leadTimeDays: 21, monthlyCapacity: 2000 },
    price: priced("USD", "FOB Tanjung Perak, Surabaya", { 200: "3.10", 1000: "2.75" }, "5.00"),
  },
  {
    slug: "drum-bag-draft",
    by: "budi",
    stage: "draft",
    daysAgo: 8,
    text: { id: ["Tas jimbe kanvas tebal", "Untuk ukuran 50 cm. Menunggu contoh dari penjahit."] },
  },
  {
    slug: "ash-glazed-plates",
    by: "yani",
    photos: 4,
    daysAgo: 97,
    hsCode: "691200",
    text: {
      en: [
        "Stoneware dinner plate with rice-straw ash glaze, 24 cm",
        "Thrown, fired at 1,230 °C, safe for dishwasher and microwave. Lead and cadmium tested for every lot. The rim is left unglazed by two fingers' width, as my foreman in Toki did. Twelve in a carton with straw board between.",
      ],
      id: [
        "Piring makan stoneware glasir abu jerami, 24 cm",
        "Diputar tangan, dibakar 1.230 °C, aman untuk mesin cuci piring dan microwave. Timbal dan kadmium diuji tiap lot. Tepi selebar dua jari tanpa glasir, seperti buatan mandor saya di Toki. Dua belas per karton dengan sekat.",
      ],
      ja: [
        "藁灰釉のディナープレート 24cm",
        "ろくろ成形、1,230℃焼成。食洗機・電子レンジ可。鉛・カドミウムは全ロット検査済み。縁は指二本分を焼き締めのまま残しています。12枚1箱。",
      ],
    },
    terms: { unit: "H87", minimumOrder: 120, orderMultiple: 12, leadTimeDays: 40, monthlyCapacity: 1500 },
    price: priced("JPY", "FOB Tanjung Emas, Semarang", { 120: "620", 480: "560", 960: "530" }, "1200"),
  },
  {
    slug: "terracotta-planter",
    by: "yani",
    daysAgo: 31,
    hsCode: "691390",
    text: {
      en: [
        "Terracotta planter with carved band, 28 cm",
        "Low-fired red clay of Kasongan, hole and saucer. Not for frost. Nests in threes with husk between; of the last 900 pieces that we shipped, four arrived cracked.",
      ],
      id: [
        "Pot terakota berukir, 28 cm",
        "Tanah merah Kasongan, berlubang dan bertatakan. Tidak untuk suhu beku. Bersarang tiga-tiga dengan sekam; dari 900 buah terakhir yang kami kirim, empat sampai dalam keadaan retak.",
      ],
    },
    terms: { unit: "H87", minimumOrder: 90, orderMultiple: 3, leadTimeDays: 30, monthlyCapacity: 600 },
    price: priced("USD", "FOB Tanjung Emas, Semarang", { 90: "6.40", 300: "5.80" }),
  },
  {
    slug: "granulated-silver-earrings",
    by: "wayan",
    photos: 4,
    daysAgo: 59,
    hsCode: "711311",
    text: {
      en: [
        "Silver earrings with jawan granulation",
        "925 silver, beads of 0.4 mm placed with the tip of a chicken feather and fused without solder. Hooks are nickel-free. Fourteen designs of our own; we do not copy other houses.",
      ],
      id: [
        "Anting perak granulasi jawan",
        "Perak 925, butir 0,4 mm diletakkan dengan ujung bulu ayam dan dipatri tanpa timah. Kait bebas nikel. Empat belas motif sendiri; kami tidak meniru rumah lain.",
      ],
    },
    terms: { unit: "PR", minimumOrder: 24, orderMultiple: 6, leadTimeDays: 28, monthlyCapacity: 600 },
    price: priced("USD", "FCA Ngurah Rai, Denpasar", { 24: "15.80", 120: "14.30" }, "20.00"),
  },
  {
    slug: "carved-hibiscus-mask",
    by: "wayan",
    daysAgo: 28,
    hsCode: "442011",
    text: {
      en: [
        "Carved dance mask for the wall, hibiscus wood",
        "Made for walls, not for the temple: the eyes are closed on purpose. 22 cm, natural wood with wax. Dried for two months so that it will not crack in heated rooms.",
      ],
      id: [
        "Topeng ukir hiasan dinding, kayu waru",
        "Dibuat untuk dinding, bukan untuk pura: matanya sengaja tertutup. 22 cm, kayu alami berlapis malam. Dikeringkan dua bulan supaya tidak retak di ruangan berpemanas.",
      ],
    },
    terms: { unit: "H87", minimumOrder: 12, orderMultiple: 2, leadTimeDays: 30, monthlyCapacity: 60 },
    price: priced("USD", "FCA Ngurah Rai, Denpasar", { 12: "28.00", 40: "25.50" }),
  },
  {
    slug: "coconut-shell-bowl",
    by: "meike",
    daysAgo: 24,
    hsCode: "960200",
    text: {
      en: [
        "Coconut-shell bowl, polished, 350 to 450 ml",
        "Inside sanded to 400 and rubbed with our own oil; no lacquer. Every shell is a little different, sorted by size in three lots. Fifty in a carton.",
      ],
      id: [
        "Mangkuk batok kelapa poles, 350 sampai 450 ml",
        "Bagian dalam diampelas 400 dan digosok minyak kelapa kami; tanpa pernis. Tiap batok sedikit berbeda, disortir tiga ukuran. Lima puluh per karton.",
      ],
    },
    terms: { unit: "H87", minimumOrder: 200, orderMultiple: 50, leadTimeDays: 20, monthlyCapacity: 3000 },
    price: priced("USD", "FOB Bitung", { 200: "1.75", 1000: "1.48" }, "4.00"),
  },
];

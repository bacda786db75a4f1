import { type DemoOffer, priced } from "./offer.ts";

export const snacks: DemoOffer[] = [
  {
    slug: "sambal-pecel-jar",
    by: "sari",
    photos: 4,
    daysAgo: 112,
    hsCode: "210390",
    text: {
      en: [
        "Sambal pecel: peanut and kaffir lime sambal, 250 g jars",
        "Roasted peanuts from Tulungagung, chilli, palm sugar, kencur and kaffir lime leaf, stone-ground. Stir in hot water and pour over vegetables, noodles or grilled chicken. Three strengths; no preservatives, nine months unopened. Twenty-four jars in a carton, label in English and Chinese.",
      ],
      id: [
        "Sambal pecel kacang dan daun jeruk, botol 250 g",
        "Kacang sangrai Tulungagung, cabai, gula merah, kencur dan daun jeruk, digiling batu. Seduh air panas, siram ke sayur, mi atau ayam bakar. Tiga tingkat pedas; tanpa pengawet, tahan sembilan bulan sebelum dibuka. Dua puluh empat botol per karton, label bahasa Inggris dan Mandarin.",
      ],
      "zh-Hant": [
        "印尼花生辣醬（Sambal Pecel），250 克玻璃瓶",
        "烘烤花生、辣椒、棕櫚糖、沙薑與泰國青檸葉，石磨研製。加熱水拌開，淋在蔬菜、麵條或烤雞上即可。三種辣度，不含防腐劑，未開封可存放九個月。每箱 24 瓶，附中英文標籤。",
      ],
    },
    terms: { unit: "CT", minimumOrder: 50, orderMultiple: 10, leadTimeDays: 14, monthlyCapacity: 600 },
    price: priced("USD", "FOB Tanjung Perak, Surabaya", { 50: "33.60", 150: "31.20", 400: "29.80" }, "9.50"),
  },
  {
    slug: "tempeh-chips",
    by: "sari",
    daysAgo: 84,
    hsCode: "210690",
    text: {
      en: [
        "Tempeh chips with coriander, 100 g pouches",
        "Tempeh shaved to a millimetre by hand, dipped in rice batter and fried twice in fresh coconut oil. Crisp for eight months. Sixty pouches in a carton; original, chilli and seaweed.",
      ],
      id: [
        "Keripik tempe ketumbar, kantong 100 g",
        "Tempe diiris setipis satu milimeter dengan tangan, dicelup adonan beras dan digoreng dua kali dengan minyak kelapa baru. Renyah delapan bulan. Enam puluh kantong per karton; rasa asli, pedas dan rumput laut.",
      ],
    },
    terms: { unit: "CT", minimumOrder: 30, orderMultiple: 10, leadTimeDays: 12, monthlyCapacity: 300 },
    price: priced("USD", "FOB Tanjung Perak, Surabaya", { 30: "45.00", 120: "42.50" }, "7.00"),
  },
  {
    slug: "peanut-brittle",
    by: "sari",
    daysAgo: 40,
    hsCode: "170490",
    text: {
      en: [
        "Enting-enting: soft peanut brittle with palm sugar",
        "Peanuts and boiled palm sugar rolled flat and folded nine times, so that it flakes rather than breaks a tooth. Wrapped one by one, twelve boxes of 240 g in a carton.",
      ],
      id: [
        "Enting-enting kacang gula merah",
        "Kacang dan gula merah masak digilas tipis dan dilipat sembilan kali, jadi renyah berlapis dan tidak keras di gigi. Dibungkus satu per satu, dua belas kotak 240 g per karton.",
      ],
    },
    terms: { unit: "CT", minimumOrder: 40, orderMultiple: 10, leadTimeDays: 10, monthlyCapacity: 240 },
    price: priced("HKD", "FOB Tanjung Perak, Surabaya", { 40: "186.00", 120: "174.00" }),
  },
  {
    slug: "rempeyek-anchovy",
    by: "sari",
    photos: 0,
    stage: "draft",
    daysAgo: 4,
    hsCode: "190590",
    text: {
      id: ["Rempeyek teri, toples 180 g", "Resep mertua. Masih mencoba kemasan supaya tidak remuk di jalan."],
    },
    terms: { unit: "CT" },
  },
  {
    slug: "rujak-spice-paste",
    by: "sari",
    stage: "withdrawn",
    daysAgo: 130,
    hsCode: "210390",
    text: {
      en: [
        "Rujak dressing, 200 g pouches",
        "Sweet, sour and hot dressing for fruit. We stopped making it: the pouches did not keep.",
      ],
      id: [
        "Bumbu rujak, kantong 200 g",
        "Bumbu manis, asam dan pedas untuk buah. Tidak kami buat lagi: kantongnya tidak tahan simpan.",
      ],
    },
    terms: { unit: "CT", minimumOrder: 20, leadTimeDays: 12, monthlyCapacity: 60 },
    price: priced("USD", "FOB Tanjung Perak, Surabaya", { 20: "28.00" }),
  },
  {
    slug: "horn-banana-chips",
    by: "heri",
    daysAgo: 53,
    hsCode: "200899",
    text: {
      en: [
        "Horn banana chips, lightly salted or palm sugar",
        "Green horn bananas sliced lengthwise, fried in coconut oil within the hour, salted or turned in palm sugar. In 5 kg tins for repackers or 150 g pouches, forty to a carton. Prices are for the tin.",
      ],
      id: [
        "Keripik pisang tanduk, asin tipis atau gula aren",
        "Pisang tanduk mengkal diiris memanjang, digoreng dengan minyak kelapa dalam satu jam, ditaburi garam atau dibalut gula aren. Kaleng 5 kg untuk dikemas ulang atau kantong 150 g, empat puluh per karton. Harga untuk kaleng.",
      ],
    },
    terms: { unit: "KGM", minimumOrder: 200, orderMultiple: 5, leadTimeDays: 12, monthlyCapacity: 1500 },
    price: priced("USD", "FOB Panjang, Lampung", { 200: "5.90", 600: "5.50" }, "5.00"),
  },
  {
    slug: "shrimp-crackers-raw",
    by: "rasmi",
    daysAgo: 76,
    hsCode: "190590",
    text: {
      en: [
        "Shrimp crackers, ready to fry, one third shrimp",
        "Fresh shrimp from the Karangsong auction, tapioca, garlic, salt; nothing else. Rounds of 5 cm that open to 9. Moisture below 10 %. In 10 kg cartons with liner, or 500 g packs under your label from 600 kg.",
      ],
      id: [
        "Kerupuk udang mentah, sepertiga udang",
        "Udang segar dari lelang Karangsong, tapioka, bawang putih, garam; tak ada yang lain. Bulat 5 cm, mekar jadi 9. Kadar air di bawah 10 %. Karton 10 kg dengan plastik dalam, atau kemasan 500 g merek Anda mulai 600 kg.",
      ],
      "zh-Hant": [
        "生蝦餅（含蝦量三分之一），需油炸",
        "使用卡朗松漁港當日拍賣鮮蝦、木薯粉、蒜與鹽，無其他添加。直徑 5 公分，炸後約 9 公分。含水率低於 10 %。10 公斤紙箱，600 公斤起可代工 500 克小包裝。",
      ],
    },
    terms: { unit: "KGM", minimumOrder: 200, orderMultiple: 10, leadTimeDays: 14, monthlyCapacity: 3600 },
    price: priced("USD", "FOB Tanjung Priok, Jakarta", { 200: "4.60", 1000: "4.25", 3000: "4.05" }, "5.00"),
  },
  {
    slug: "dried-squid",
    by: "rasmi",
    daysAgo: 22,
    hsCode: "030749",
    text: {
      en: [
        "Dried squid, split, 12 to 18 cm",
        "Landed at night, split and rinsed in clean sea water before sunrise, dried on nets in two days. Pale, not salted. In 5 kg cartons, kept at 4 °C until loading.",
      ],
      id: [
        "Cumi kering belah, 12 sampai 18 cm",
        "Didaratkan malam, dibelah dan dibilas air laut bersih sebelum fajar, kering dua hari di atas jaring. Warna pucat, tidak asin. Karton 5 kg, disimpan 4 °C sampai dimuat.",
      ],
    },
    terms: { unit: "KGM", minimumOrder: 50, orderMultiple: 5, leadTimeDays: 10, monthlyCapacity: 400 },
    price: priced("USD", "FOB Tanjung Priok, Jakarta", { 50: "17.50", 200: "16.40" }),
  },
  {
    slug: "durian-lempok",
    by: "halimah",
    daysAgo: 30,
    hsCode: "200799",
    text: {
      en: [
        "Lempok: durian cooked down to a firm paste",
        "Nothing but the flesh of wild durian, sugar and salt, stirred for eight hours over wood. Slices well, keeps six months. Rolls of 250 g in palm leaf and film, forty to a carton. December to March only by order.",
      ],
      id: [
        "Lempok durian",
        "Hanya daging durian hutan, gula dan garam, diaduk delapan jam di atas tungku kayu. Mudah diiris, tahan enam bulan. Gulungan 250 g dibungkus daun dan plastik, empat puluh per karton. Desember sampai Maret hanya dengan pesanan.",
      ],
      ms: [
        "Lempuk durian",
        "Isi durian hutan, gula dan garam sahaja, dikacau lapan jam di atas dapur kayu. Mudah dihiris, tahan enam bulan. Gulungan 250 g, empat puluh sekotak.",
      ],
    },
    terms: { unit: "CT", minimumOrder: 5, leadTimeDays: 15, monthlyCapacity: 30 },
    price: priced("MYR", "DAP Kuching", { 5: "640.00", 15: "610.00" }),
  },
];

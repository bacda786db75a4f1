import { type DemoOffer, priced } from "./offer.ts";

export const textiles: DemoOffer[] = [
  {
    slug: "stamped-batik-cloth",
    by: "aini",
    photos: 4,
    daysAgo: 107,
    hsCode: "520852",
    text: {
      en: [
        "Stamped batik on cotton, 2 m pieces",
        "Wax by copper stamp on both sides, prima cotton of 120 g/m², 115 cm wide. Choose from 140 stamps; indigo and soga on request. No two pieces are quite alike, and we say so on the tag. Colour fast at 40 °C, tested in Pekalongan.",
      ],
      id: [
        "Batik cap katun, lembar 2 m",
        "Malam dicap dengan tembaga di kedua sisi, katun prima 120 g/m², lebar 115 cm. Pilih dari 140 cap; indigo dan soga dengan pesanan. Tak ada dua lembar yang persis sama, dan itu kami tulis di label. Tahan luntur 40 °C, diuji di Pekalongan.",
      ],
      ar: [
        "قماش باتيك قطني مطبوع بالأختام، قطع بطول مترين",
        "شمع بأختام نحاسية على الوجهين، قطن 120 غم/م²، عرض 115 سم. أكثر من 140 رسمة، والأصباغ الطبيعية حسب الطلب. كل قطعة تختلف قليلاً عن أختها.",
      ],
    },
    terms: { unit: "H87", minimumOrder: 60, orderMultiple: 12, leadTimeDays: 21, monthlyCapacity: 900 },
    price: priced("USD", "FOB Tanjung Emas, Semarang", { 60: "13.50", 240: "12.40", 600: "11.60" }, "18.00"),
  },
  {
    slug: "indigo-silk-scarf",
    by: "aini",
    photos: 4,
    daysAgo: 63,
    hsCode: "621410",
    text: {
      en: [
        "Hand-drawn indigo batik scarf, silk, 180 × 50 cm",
        "Drawn with the canting in four days and dipped eleven times in living indigo. Rolled hem by hand. Signed by the woman who drew it; comes with her name and a card on how to wash it.",
      ],
      id: [
        "Selendang sutra batik tulis indigo, 180 × 50 cm",
        "Dicanting empat hari dan dicelup sebelas kali dalam indigo alami. Tepi dikelim gulung tangan. Ditandatangani pembatiknya; disertai namanya dan kartu cara mencuci.",
      ],
      ja: [
        "手描きインディゴ染めシルクスカーフ 180×50cm",
        "チャンチンで4日かけて描き、天然藍で11回染めました。端は手縫いの三つ巻き。作り手の署名とお手入れカード付き。",
      ],
    },
    terms: { unit: "H87", minimumOrder: 12, orderMultiple: 1, leadTimeDays: 35, monthlyCapacity: 48 },
    price: priced("USD", "FCA Ahmad Yani, Semarang", { 12: "46.00", 36: "42.00" }, "55.00"),
  },
  {
    slug: "batik-shirt-men",
    by: "aini",
    stage: "paused",
    daysAgo: 95,
    hsCode: "620520",
    text: {
      en: [
        "Men's short-sleeved batik shirt, cotton",
        "Pattern matched at the pocket and front. Sizes S to 4XL in Asian or European fit. Paused until our new tailor has settled in.",
      ],
      id: [
        "Kemeja batik pria lengan pendek, katun",
        "Motif bertemu di saku dan bukaan depan. Ukuran S sampai 4XL, potongan Asia atau Eropa. Dijeda sampai penjahit baru kami terbiasa.",
      ],
    },
    terms: { unit: "H87", minimumOrder: 50, orderMultiple: 10, leadTimeDays: 30, monthlyCapacity: 200 },
    price: priced("USD", "FOB Tanjung Emas, Semarang", { 50: "14.80" }, "20.00"),
  },
  {
    slug: "embroidered-prayer-cloak",
    by: "euis",
    photos: 4,
    daysAgo: 99,
    hsCode: "621142",
    text: {
      en: [
        "Embroidered cotton prayer cloak, two pieces with pouch",
        "Cool Japanese-weave cotton, cut 12 cm longer than is usual in Indonesia, embroidered by machine under a hand that guides it. Elastic that can be changed. White, dusty rose, sage. Sizes standard and jumbo.",
      ],
      id: [
        "Mukena katun bordir, dua potong dengan kantong",
        "Katun adem, 12 cm lebih panjang dari ukuran biasa, dibordir dengan mesin yang dipandu tangan. Karet bisa diganti. Putih, dusty rose, sage. Ukuran standar dan jumbo.",
      ],
      ms: [
        "Telekung kapas bersulam, dua helai dengan uncang",
        "Kapas sejuk, 12 cm lebih labuh, disulam dengan mesin yang dipandu tangan. Getah boleh ditukar. Putih, dusty rose, sage. Saiz standard dan jumbo.",
      ],
      ar: [
        "طقم صلاة قطني مطرز من قطعتين مع حقيبة",
        "قطن بارد، أطول من المعتاد بـ 12 سم، مطرز بعناية. الألوان: أبيض ووردي وأخضر مائل للرمادي. مقاسان: عادي وكبير.",
      ],
    },
    terms: { unit: "SET", minimumOrder: 60, orderMultiple: 12, leadTimeDays: 25, monthlyCapacity: 1800 },
    price: priced("USD", "FOB Tanjung Priok, Jakarta", { 60: "12.90", 240: "11.80", 960: "10.90" }, "16.00"),
  },
  {
    slug: "embroidered-cushion-cover",
    by: "euis",
    daysAgo: 50,
    hsCode: "630492",
    text: {
      en: [
        "Cushion cover with Kawalu embroidery, 45 × 45 cm",
        "Heavy cotton canvas, ferns and jasmine in tone on tone, closed with coconut-shell buttons or a zip. Washed before packing so that it will not shrink at the customer's.",
      ],
      id: [
        "Sarung bantal bordir Kawalu, 45 × 45 cm",
        "Kanvas katun tebal, motif pakis dan melati sewarna kain, bukaan kancing tempurung atau ritsleting. Dicuci sebelum dikemas supaya tidak menyusut di tangan pembeli.",
      ],
    },
    terms: { unit: "H87", minimumOrder: 100, orderMultiple: 20, leadTimeDays: 20, monthlyCapacity: 1200 },
    price: priced("USD", "FOB Tanjung Priok, Jakarta", { 100: "5.20", 400: "4.75" }),
  },
  {
    slug: "sikka-ikat-shawl",
    by: "maria",
    photos: 4,
    daysAgo: 81,
    hsCode: "621490",
    text: {
      en: [
        "Sikka ikat shawl, hand-spun cotton, natural dyes",
        "Five weeks of one woman's work: spinning, tying, seven baths of indigo, five of morinda, weaving on the backstrap loom. About 190 × 60 cm. Each bears the weaver's knot; her name and village come on paper. We cannot hurry and do not take deposits for more than we can weave.",
      ],
      id: [
        "Selendang tenun ikat Sikka, kapas pintal tangan, pewarna alam",
        "Lima minggu kerja satu mama: memintal, mengikat, tujuh kali nila, lima kali mengkudu, menenun dengan gedogan. Sekitar 190 × 60 cm. Tiap kain bertanda simpul penenun; nama dan kampungnya tertulis. Kami tidak bisa tergesa dan tidak menerima uang muka melebihi yang sanggup kami tenun.",
      ],
    },
    terms: { unit: "H87", minimumOrder: 5, leadTimeDays: 60, monthlyCapacity: 24 },
    price: priced("USD", "FCA El Tari, Kupang", { 5: "84.00", 12: "79.00" }),
  },
  {
    slug: "ikat-cushion-cover",
    by: "maria",
    daysAgo: 35,
    hsCode: "630492",
    text: {
      en: [
        "Ikat cushion cover, natural dyes, 40 × 40 cm",
        "Woven as a band and sewn with a plain cotton back. The motif is the sea horse of the south coast. Colours deepen in the first washes, then stay.",
      ],
      id: [
        "Sarung bantal tenun ikat, pewarna alam, 40 × 40 cm",
        "Ditenun selebar pita dan dijahit dengan belakang katun polos. Motifnya kuda laut pantai selatan. Warna makin dalam pada cucian pertama, lalu tetap.",
      ],
    },
    terms: { unit: "H87", minimumOrder: 20, orderMultiple: 2, leadTimeDays: 45, monthlyCapacity: 80 },
    price: priced("USD", "FCA El Tari, Kupang", { 20: "16.50", 60: "15.20" }),
  },
  {
    slug: "sambas-songket",
    by: "halimah",
    daysAgo: 72,
    hsCode: "580900",
    text: {
      en: [
        "Sambas songket, metallic weft on cotton, 2.1 m",
        "Bamboo-shoot border and scattered blossoms, woven by one of twelve women whose hours stand on the label. Gold, silver or copper thread. Made to be sewn: the selvedge is straight.",
      ],
      id: [
        "Kain songket Sambas, benang logam di atas katun, 2,1 m",
        "Tumpal pucuk rebung dan bunga tabur, ditenun salah satu dari dua belas penenun yang jam kerjanya tertera di label. Benang emas, perak atau tembaga. Siap dijahit: tepinya lurus.",
      ],
      ms: [
        "Kain songket Sambas, benang logam, 2.1 m",
        "Kepala pucuk rebung dan bunga tabur, ditenun tangan. Benang emas, perak atau tembaga. Sesuai untuk baju dan sampin.",
      ],
    },
    terms: { unit: "H87", minimumOrder: 3, leadTimeDays: 45, monthlyCapacity: 20 },
    price: priced("MYR", "DAP Kuching", { 3: "480.00", 10: "455.00" }),
  },
  {
    slug: "indigo-table-runner",
    by: "aini",
    stage: "draft",
    daysAgo: 6,
    text: {
      en: ["Indigo batik table runner", "Our kite motif, 180 × 35 cm. Price to follow."],
      id: ["Taplak lari batik indigo", "Motif layang-layang, 180 × 35 cm. Harga menyusul."],
    },
  },
];

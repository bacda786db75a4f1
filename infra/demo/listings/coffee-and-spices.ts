import { type DemoOffer, priced } from "./offer.ts";

export const coffeeAndSpices: DemoOffer[] = [
  {
    slug: "ijen-fine-robusta-green",
    by: "ratna",
    photos: 4,
    daysAgo: 92,
    hsCode: "090111",
    text: {
      en: [
        "Fine robusta from Ijen, green, natural process",
        "Ripe cherries only, dried 18 to 22 days on raised beds at 600 to 900 metres. Screen 16 and up, moisture 11.5 to 12.5 %, fewer than 8 full defects in 300 g. Cocoa, dried longan, a long clean finish. In 60 kg jute sacks with an inner liner. A pre-shipment sample of 300 g goes with every lot.",
      ],
      id: [
        "Robusta fine Ijen, biji mentah, proses natural",
        "Hanya ceri merah, dijemur 18 sampai 22 hari di para-para pada ketinggian 600 sampai 900 meter. Ayakan 16 ke atas, kadar air 11,5 sampai 12,5 %, kurang dari 8 cacat penuh per 300 g. Rasa cokelat dan kelengkeng kering, bersih dan panjang. Karung goni 60 kg dengan plastik dalam. Tiap lot disertai contoh 300 g sebelum kirim.",
      ],
      "zh-Hant": [
        "宜珍火山精品羅布斯塔生豆（日曬）",
        "只採全紅果實，於海拔 600 至 900 公尺的架高棚上日曬 18 至 22 天。16 目以上，含水率 11.5 至 12.5 %，每 300 克瑕疵少於 8 個。可可、桂圓乾風味，餘韻乾淨悠長。60 公斤麻袋含內襯，每批附 300 克出貨前樣品。",
      ],
    },
    terms: { unit: "KGM", minimumOrder: 300, orderMultiple: 60, leadTimeDays: 21, monthlyCapacity: 4800 },
    price: priced("USD", "FOB Tanjung Perak, Surabaya", { 300: "6.10", 1200: "5.75", 3000: "5.45" }, "8.00"),
  },
  {
    slug: "ijen-house-roast",
    by: "ratna",
    daysAgo: 61,
    hsCode: "090121",
    text: {
      en: [
        "House roast of Ijen, 250 g bags with valve",
        "Seventy parts arabica and thirty parts robusta of our own members, roasted medium on the day before it leaves. Forty bags in a carton. We can print the roast date and your importer's address on the bag.",
      ],
      id: [
        "Kopi sangrai rumah Ijen, kantong 250 g berkatup",
        "Tujuh bagian arabika dan tiga bagian robusta dari anggota sendiri, disangrai sedang sehari sebelum dikirim. Empat puluh kantong per karton. Tanggal sangrai dan alamat importir Anda bisa kami cetak di kantong.",
      ],
    },
    terms: { unit: "CT", minimumOrder: 10, orderMultiple: 1, leadTimeDays: 10, monthlyCapacity: 160 },
    price: priced("USD", "FCA Juanda, Surabaya", { 10: "158.00", 40: "149.00" }, "12.00"),
  },
  {
    slug: "ijen-cascara",
    by: "ratna",
    daysAgo: 33,
    hsCode: "090190",
    text: {
      en: [
        "Cascara: dried coffee cherry skins",
        "The skins of cherries that were pulped the same morning, dried within four days and sorted twice by hand. Brews to a tea of rosehip and tamarind. In 10 kg foil sacks; a microbiological test comes with each lot.",
      ],
      id: [
        "Cascara, kulit ceri kopi kering",
        "Kulit ceri yang dikupas pagi itu juga, kering dalam empat hari dan dipilah tangan dua kali. Diseduh menjadi teh berasa rosella dan asam jawa. Karung foil 10 kg; hasil uji mikrobiologi disertakan per lot.",
      ],
    },
    terms: { unit: "KGM", minimumOrder: 50, orderMultiple: 10, leadTimeDays: 14, monthlyCapacity: 600 },
    price: priced("USD", "FCA Juanda, Surabaya", { 50: "7.20", 200: "6.60" }, "6.00"),
  },
  {
    slug: "gayo-arabica-grade-one",
    by: "salamah",
    photos: 4,
    daysAgo: 104,
    hsCode: "090111",
    text: {
      en: [
        "Gayo arabica grade 1, wet-hulled, from women growers",
        "Lots of 20 to 60 bags, each from one village between 1,300 and 1,550 metres. Double-picked, screen 15 and up, 84 points or more on our own table; we send you the cupping sheet and ask for yours. Cedar, brown sugar, ripe tomato. GrainPro inside 60 kg sacks.",
      ],
      id: [
        "Arabika Gayo grade 1, giling basah, dari petani perempuan",
        "Lot 20 sampai 60 karung, masing-masing dari satu kampung di ketinggian 1.300 sampai 1.550 meter. Dipilah dua kali, ayakan 15 ke atas, 84 poin atau lebih di meja cicip kami; lembar cicipnya kami kirim dan kami tunggu lembar Anda. Kayu cedar, gula merah, tomat matang. Karung 60 kg dengan GrainPro.",
      ],
      ja: [
        "ガヨ・アラビカ G1 スマトラ式（女性生産者組合）",
        "標高1,300～1,550mの村ごとのロット、20～60袋。ハンドピック2回、スクリーン15以上、自社カッピング84点以上。杉、黒糖、完熟トマトの風味。60kg麻袋、内袋グレインプロ。カッピングシートを添付します。",
      ],
    },
    terms: { unit: "KGM", minimumOrder: 600, orderMultiple: 60, leadTimeDays: 30, monthlyCapacity: 9000 },
    price: priced("USD", "FOB Belawan", { 600: "9.40", 3000: "9.05", 6000: "8.80" }, "10.00"),
  },
  {
    slug: "gayo-peaberry-roasted",
    by: "salamah",
    stage: "paused",
    daysAgo: 70,
    hsCode: "090121",
    text: {
      en: [
        "Gayo peaberry, roasted, 200 g tins",
        "One berry in twenty holds a single round bean. We sort them out by hand in the weeks after harvest, so there is none between May and September. Twenty-four tins in a carton.",
      ],
      id: [
        "Kopi lanang Gayo sangrai, kaleng 200 g",
        "Dari dua puluh buah, satu berisi biji tunggal yang bulat. Kami pilah dengan tangan pada minggu-minggu setelah panen, jadi Mei sampai September stoknya kosong. Dua puluh empat kaleng per karton.",
      ],
    },
    terms: { unit: "CT", minimumOrder: 5, leadTimeDays: 14, monthlyCapacity: 40 },
    price: priced("USD", "FCA Kualanamu, Medan", { 5: "139.00", 20: "131.00" }),
  },
  {
    slug: "sumatra-benzoin-grade-one",
    by: "rotua",
    daysAgo: 66,
    hsCode: "130190",
    text: {
      en: [
        "Sumatra benzoin, first grade, pale tears",
        "Tears of two to four centimetres, vanilla-sweet, with less than 3 % bark. Tapped from trees on our own customary land, aged four months in the dark and cleaned with a brush, never with solvent. In 20 kg wooden boxes. For incense, perfumery and church use.",
      ],
      id: [
        "Kemenyan Sumatra mutu pertama, butiran terang",
        "Butiran dua sampai empat sentimeter, harum vanila, kulit kayu kurang dari 3 %. Disadap dari pohon di tanah adat kami sendiri, disimpan empat bulan di tempat gelap dan dibersihkan dengan sikat, tanpa pelarut. Peti kayu 20 kg. Untuk dupa, wewangian dan keperluan ibadah.",
      ],
      ar: [
        "جاوي سومطري درجة أولى، دموع فاتحة",
        "دموع بحجم سنتيمترين إلى أربعة، رائحتها كالفانيليا، ونسبة القشور أقل من 3٪. من أشجار أرضنا، معتّق أربعة أشهر ومنظّف بالفرشاة دون مذيبات. في صناديق خشبية بوزن 20 كغ.",
      ],
    },
    terms: { unit: "KGM", minimumOrder: 40, orderMultiple: 20, leadTimeDays: 18, monthlyCapacity: 500 },
    price: priced("USD", "FOB Belawan", { 40: "24.50", 200: "22.80" }, "15.00"),
  },
  {
    slug: "dried-andaliman",
    by: "rotua",
    daysAgo: 27,
    hsCode: "091099",
    text: {
      en: [
        "Andaliman, dried whole",
        "The wild pepper of the Toba highlands: lime peel first, then the tongue tingles. Picked green, dried in shade to keep the oil, stalks and seeds sieved out. In 1 kg vacuum bags, ten to a carton.",
      ],
      id: [
        "Andaliman kering utuh",
        "Merica liar dataran tinggi Toba: mula-mula harum kulit jeruk nipis, lalu lidah bergetar. Dipetik hijau, dikeringkan di tempat teduh supaya minyaknya tinggal, tangkai dan biji diayak. Kantong vakum 1 kg, sepuluh per karton.",
      ],
    },
    terms: { unit: "KGM", minimumOrder: 10, orderMultiple: 10, leadTimeDays: 10, monthlyCapacity: 120 },
    price: priced("USD", "FCA Silangit", { 10: "31.00", 50: "28.50" }, "5.00"),
  },
  {
    slug: "lampung-black-pepper",
    by: "heri",
    daysAgo: 88,
    hsCode: "090411",
    text: {
      en: [
        "Lampung black pepper, 550 g/l, blanched and cleaned",
        "Dipped for ninety seconds in hot water, dried on mats, then through a gravity table and a magnet. Moisture at most 12.5 %, extraneous matter at most 0.5 %. In 25 kg paper sacks. We test each lot for salmonella and send the sheet before you pay.",
      ],
      id: [
        "Lada hitam Lampung, 550 g/l, bersih dan direndam air panas",
        "Dicelup sembilan puluh detik dalam air panas, dijemur di atas tikar, lalu lewat meja gravitasi dan magnet. Kadar air paling tinggi 12,5 %, kotoran paling banyak 0,5 %. Karung kertas 25 kg. Tiap lot diuji salmonela dan lembarnya kami kirim sebelum Anda membayar.",
      ],
    },
    terms: { unit: "KGM", minimumOrder: 250, orderMultiple: 25, leadTimeDays: 15, monthlyCapacity: 2500 },
    price: priced("USD", "FOB Panjang, Lampung", { 250: "8.10", 1000: "7.70", 2500: "7.45" }, "6.00"),
  },
  {
    slug: "ambon-nutmeg-whole",
    by: "fransina",
    daysAgo: 79,
    hsCode: "090811",
    text: {
      en: [
        "Nutmeg from Ambon island, whole, shelled, ABCD",
        "Smoked gently over kenari shells for three weeks until the kernel rattles, cracked by hand and floated: what swims is not sold. Aflatoxin tested to European limits. In 50 kg double jute. The ship to Surabaya leaves about every ten days; we say which one.",
      ],
      id: [
        "Pala pulau Ambon, utuh tanpa cangkang, ABCD",
        "Diasap pelan dengan tempurung kenari tiga minggu sampai bijinya berbunyi, dipecah tangan lalu direndam: yang mengapung tidak dijual. Uji aflatoksin sesuai batas Eropa. Goni rangkap 50 kg. Kapal ke Surabaya kira-kira sepuluh hari sekali; kami sebutkan yang mana.",
      ],
    },
    terms: { unit: "KGM", minimumOrder: 100, orderMultiple: 50, leadTimeDays: 35, monthlyCapacity: 1200 },
    price: priced("USD", "FOB Yos Sudarso, Ambon", { 100: "9.80", 500: "9.30" }, "9.00"),
  },
  {
    slug: "hand-picked-cloves",
    by: "fransina",
    daysAgo: 48,
    hsCode: "090710",
    text: {
      en: [
        "Cloves, hand-picked, heads on",
        "Picked before the bud opens and dried in three days of sun. At least 95 % with heads, moisture below 13 %, oil 17 to 19 %. In 25 kg sacks.",
      ],
      id: [
        "Cengkih petik tangan, berkepala utuh",
        "Dipetik sebelum mekar dan kering tiga hari matahari. Paling sedikit 95 % berkepala, kadar air di bawah 13 %, minyak 17 sampai 19 %. Karung 25 kg.",
      ],
    },
    terms: { unit: "KGM", minimumOrder: 100, orderMultiple: 25, leadTimeDays: 35, monthlyCapacity: 800 },
    price: priced("USD", "FOB Yos Sudarso, Ambon", { 100: "9.20", 500: "8.85" }),
  },
  {
    slug: "kenari-nuts-blanched",
    by: "fransina",
    daysAgo: 12,
    hsCode: "080299",
    text: {
      en: [
        "Kenari nuts, blanched halves",
        "The tropical almond of Maluku, softer and more buttery than the one you know. Cracked by hand, blanched, dried at low heat and packed in 5 kg vacuum bags the same day. Keeps nine months cool.",
      ],
      id: [
        "Kacang kenari kupas, belah dua",
        "Almon tropis dari Maluku, lebih lembut dan gurih daripada almon biasa. Dipecah tangan, dikupas, dikeringkan suhu rendah dan hari itu juga dikemas vakum 5 kg. Tahan sembilan bulan di tempat sejuk.",
      ],
    },
    terms: { unit: "KGM", minimumOrder: 25, orderMultiple: 5, leadTimeDays: 28, monthlyCapacity: 300 },
    price: priced("USD", "FCA Pattimura, Ambon", { 25: "17.80", 100: "16.90" }, "8.00"),
  },
];

import { cosmetic } from "../certificates.ts";
import { type DemoOffer, priced } from "./offer.ts";

export const wearAndBeauty: DemoOffer[] = [
  {
    slug: "bifold-leather-wallet",
    by: "joko",
    daysAgo: 74,
    hsCode: "420231",
    text: {
      en: [
        "Bifold wallet, vegetable-tanned cow leather",
        "Six card slots, eight stitches to the inch, edges burnished with beeswax. Darkens with use. Your mark can be embossed from 100 pieces; the brass stamp is made once and stays yours.",
      ],
      id: [
        "Dompet lipat kulit sapi samak nabati",
        "Enam slot kartu, delapan jahitan per inci, tepi digosok malam lebah. Makin dipakai makin gelap. Merek Anda bisa di-emboss mulai 100 buah; cetakan kuningannya dibuat sekali dan tetap milik Anda.",
      ],
      ko: [
        "베지터블 소가죽 반지갑",
        "카드 슬롯 6개, 인치당 8땀, 밀랍 엣지 마감. 100개부터 로고 각인 가능하며 황동 금형은 고객 소유입니다.",
      ],
    },
    terms: { unit: "H87", minimumOrder: 50, orderMultiple: 10, leadTimeDays: 25, monthlyCapacity: 900 },
    price: priced("USD", "FCA Juanda, Surabaya", { 50: "9.80", 200: "8.90", 500: "8.30" }, "15.00"),
  },
  {
    slug: "leather-strap-sandals",
    by: "joko",
    stage: "withdrawn",
    daysAgo: 118,
    hsCode: "640320",
    text: {
      en: [
        "Leather toe-loop sandals",
        "Cow leather on a leather sole with a thin rubber tread. Withdrawn: the tannery no longer makes this thickness.",
      ],
      id: [
        "Sandal kulit tali jempol",
        "Kulit sapi dengan sol kulit berlapis karet tipis. Ditarik: penyamakan tidak lagi membuat ketebalan ini.",
      ],
    },
    terms: { unit: "PR", minimumOrder: 60, orderMultiple: 12, leadTimeDays: 30, monthlyCapacity: 300 },
    price: priced("USD", "FOB Tanjung Perak, Surabaya", { 60: "11.50" }),
  },
  {
    slug: "hand-tied-lashes",
    by: "wati",
    photos: 4,
    daysAgo: 85,
    hsCode: "670419",
    text: {
      en: [
        "Hand-tied false lashes, fine synthetic fibre",
        "Twenty-two styles on a cotton band of 0.15 mm, each hair knotted once. Trays of ten pairs with the tier's name. Boxes and leaflet in your design from 5,000 pairs.",
      ],
      id: [
        "Bulu mata palsu ikat tangan, serat sintetis halus",
        "Dua puluh dua model di atas benang katun 0,15 mm, tiap helai disimpul satu per satu. Baki isi sepuluh pasang dengan nama pengikatnya. Kotak dan brosur desain Anda mulai 5.000 pasang.",
      ],
      ko: [
        "수작업 속눈썹 (합성모)",
        "0.15mm 면 밴드에 한 올씩 매듭지은 22가지 스타일. 10쌍 트레이에 작업자 이름 표기. 5,000쌍부터 자체 브랜드 포장 가능.",
      ],
    },
    terms: { unit: "PR", minimumOrder: 1000, orderMultiple: 100, leadTimeDays: 20, monthlyCapacity: 50000 },
    price: priced("USD", "FCA Ahmad Yani, Semarang", { 1000: "0.52", 5000: "0.45", 20000: "0.39" }, "6.00"),
  },
  {
    slug: "human-hair-wig",
    by: "wati",
    daysAgo: 39,
    hsCode: "670420",
    text: {
      en: [
        "Wig of human hair, lace front, 14 to 20 inches",
        "Hair bought openly from women in our regency, who are paid by weight and asked in writing. Hand-tied front, machine-sewn back. Cap in three sizes.",
      ],
      id: [
        "Wig rambut asli, renda depan, 14 sampai 20 inci",
        "Rambut dibeli terbuka dari ibu-ibu di kabupaten kami, dibayar menurut berat dan dengan persetujuan tertulis. Depan ikat tangan, belakang jahit mesin. Dasar tiga ukuran.",
      ],
    },
    terms: { unit: "H87", minimumOrder: 10, orderMultiple: 1, leadTimeDays: 30, monthlyCapacity: 90 },
    price: priced("USD", "FCA Ahmad Yani, Semarang", { 10: "148.00", 50: "136.00" }, "160.00"),
  },
  {
    slug: "painted-paper-umbrella",
    by: "euis",
    daysAgo: 18,
    hsCode: "660199",
    text: {
      en: [
        "Payung geulis: painted paper umbrella, 60 cm",
        "Bamboo ribs, oiled mulberry paper, painted by hand with hibiscus. For shade, weddings and shop windows; it stands a shower but not a monsoon.",
      ],
      id: [
        "Payung geulis lukis, 60 cm",
        "Rangka bambu, kertas saeh berminyak, dilukis tangan bunga sepatu. Untuk peneduh, pernikahan dan etalase; tahan gerimis, bukan hujan deras.",
      ],
    },
    terms: { unit: "H87", minimumOrder: 50, orderMultiple: 10, leadTimeDays: 25, monthlyCapacity: 250 },
    price: priced("USD", "FOB Tanjung Priok, Jakarta", { 50: "6.80", 200: "6.10" }),
  },
  {
    slug: "vetiver-oil",
    by: "asep",
    photos: 4,
    daysAgo: 93,
    hsCode: "330129",
    text: {
      en: [
        "Vetiver oil from Garut, low pressure, 18 hours",
        "Khusimol 14 to 18 %, no burnt note. Each drum with its own chromatogram and the name of the slope. In 5 and 25 kg aluminium drums; a 30 ml sample by courier.",
      ],
      id: [
        "Minyak akar wangi Garut, tekanan rendah, 18 jam",
        "Khusimol 14 sampai 18 %, tanpa bau gosong. Tiap drum dengan kromatogram sendiri dan nama lerengnya. Drum aluminium 5 dan 25 kg; contoh 30 ml lewat kurir.",
      ],
      ar: [
        "زيت نجيل الهند (فيتيفر) من قاروت، تقطير بطيء",
        "نسبة الخوسيمول 14 إلى 18٪ دون رائحة احتراق. كل برميل مع تحليله واسم السفح الذي جاء منه. براميل ألومنيوم 5 و25 كغ.",
      ],
    },
    terms: { unit: "KGM", minimumOrder: 5, orderMultiple: 5, leadTimeDays: 20, monthlyCapacity: 80 },
    price: priced("USD", "FCA Soekarno-Hatta, Tangerang", { 5: "214.00", 25: "198.00" }, "18.00"),
  },
  {
    slug: "citronella-oil",
    by: "asep",
    daysAgo: 29,
    hsCode: "330129",
    text: {
      en: [
        "Citronella oil, Java type, 85/35",
        "Geraniol at least 85, citronellal at least 35. Leaves distilled within six hours of cutting. In 25 kg jerrycans and 180 kg drums.",
      ],
      id: [
        "Minyak serai wangi tipe Jawa, 85/35",
        "Geraniol paling sedikit 85, sitronelal paling sedikit 35. Daun disuling paling lama enam jam setelah dipotong. Jeriken 25 kg dan drum 180 kg.",
      ],
    },
    terms: { unit: "KGM", minimumOrder: 25, orderMultiple: 5, leadTimeDays: 14, monthlyCapacity: 300 },
    price: priced("USD", "FOB Tanjung Priok, Jakarta", { 25: "19.50", 180: "17.80" }, "10.00"),
  },
  {
    slug: "patchouli-oil-aceh",
    by: "salamah",
    daysAgo: 51,
    hsCode: "330129",
    text: {
      en: [
        "Patchouli oil from Aceh, iron-free, patchoulol 32",
        "Distilled in stainless steel by members on the south coast: light amber, acid value below 5. In 25 kg drums, blended to one lot and sealed before you pay the balance.",
      ],
      id: [
        "Minyak nilam Aceh bebas besi, patchoulol 32",
        "Disuling dalam ketel baja nirkarat oleh anggota di pesisir selatan: kuning terang, bilangan asam di bawah 5. Drum 25 kg, dicampur jadi satu lot dan disegel sebelum Anda melunasi.",
      ],
    },
    terms: { unit: "KGM", minimumOrder: 25, orderMultiple: 25, leadTimeDays: 25, monthlyCapacity: 400 },
    price: priced("USD", "FOB Belawan", { 25: "78.00", 200: "73.50" }, "15.00"),
  },
  {
    slug: "virgin-coconut-oil",
    by: "meike",
    daysAgo: 91,
    hsCode: "151311",
    text: {
      en: [
        "Virgin coconut oil, cold-spun",
        "From nuts opened the same day, spun, never heated above 40 °C. Free fatty acid below 0.2 %, moisture below 0.1 %. In 20 litre cans or 190 kg drums; lauric acid on every sheet.",
      ],
      id: [
        "Minyak kelapa murni (VCO), sentrifugasi dingin",
        "Dari kelapa yang dibelah hari itu juga, diputar, tak pernah di atas 40 °C. Asam lemak bebas di bawah 0,2 %, air di bawah 0,1 %. Kaleng 20 liter atau drum 190 kg; asam laurat tercantum di tiap lembar uji.",
      ],
      ja: [
        "バージンココナッツオイル（低温遠心分離）",
        "当日割ったココナッツを40℃以下で分離。遊離脂肪酸0.2%未満、水分0.1%未満。20L缶または190kgドラム。",
      ],
    },
    terms: { unit: "LTR", minimumOrder: 200, orderMultiple: 20, leadTimeDays: 20, monthlyCapacity: 6000 },
    price: priced("USD", "FOB Bitung", { 200: "5.40", 1000: "4.95", 4000: "4.60" }, "8.00"),
  },
  {
    slug: "coconut-shell-briquettes",
    by: "meike",
    photos: 4,
    daysAgo: 80,
    hsCode: "440220",
    text: {
      en: [
        "Coconut-shell charcoal briquettes, 25 mm cubes",
        "Ash below 2.2 %, fixed carbon above 78 %, burns two hours and does not spark. In 1 kg inner boxes, ten to a carton, your print from 5 tonnes. Self-heating test and safety sheet for the carrier are ready before booking.",
      ],
      id: [
        "Briket arang tempurung kelapa, kubus 25 mm",
        "Abu di bawah 2,2 %, karbon terikat di atas 78 %, menyala dua jam dan tidak memercik. Kotak dalam 1 kg, sepuluh per karton, cetakan Anda mulai 5 ton. Uji swapanas dan lembar keselamatan untuk pelayaran siap sebelum booking.",
      ],
      ar: [
        "فحم جوز الهند مكعبات 25 مم",
        "رماد أقل من 2.2٪ وكربون ثابت فوق 78٪، يشتعل ساعتين دون شرر. علب كيلوغرام واحد، عشر في الكرتون، وطباعة علامتكم ابتداءً من 5 أطنان.",
      ],
    },
    terms: { unit: "TNE", minimumOrder: 2, orderMultiple: 1, leadTimeDays: 25, monthlyCapacity: 36 },
    price: priced("USD", "FOB Bitung", { 2: "1340.00", 9: "1260.00", 18: "1190.00" }, "20.00"),
  },
  {
    slug: "coffee-body-scrub",
    by: "ratna",
    stage: "paused",
    daysAgo: 64,
    hsCode: "330499",
    text: {
      en: [
        "Coffee and coconut body scrub, 200 g",
        "Fine grounds of our own roast, coconut oil, palm sugar. Paused while we wait for the notification number of the new label.",
      ],
      id: [
        "Lulur kopi dan kelapa, 200 g",
        "Ampas halus dari sangrai sendiri, minyak kelapa, gula aren. Dijeda sambil menunggu nomor notifikasi label baru.",
      ],
    },
    terms: { unit: "H87", minimumOrder: 100, orderMultiple: 20, leadTimeDays: 18, monthlyCapacity: 800 },
    price: priced("USD", "FCA Juanda, Surabaya", { 100: "3.40", 500: "3.05" }),
    certificates: [cosmetic(104, 230)],
  },
];

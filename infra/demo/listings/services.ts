import { charged, type DemoOffer } from "./offer.ts";

export const services: DemoOffer[] = [
  {
    slug: "coffee-cupping-training",
    by: "ratna",
    offerKind: "service",
    daysAgo: 45,
    text: {
      en: [
        "Coffee cupping and processing training at the farm",
        "Two to five days among the drying beds: picking, natural and washed processing, defects, cupping at a proper table. Groups up to eight, in English, Mandarin or Indonesian. Rooms and meals with member families. Price per day for the whole group.",
      ],
      id: [
        "Pelatihan cicip dan pengolahan kopi di kebun",
        "Dua sampai lima hari di antara para-para: petik, proses natural dan basah, cacat biji, cicip di meja yang benar. Kelompok paling banyak delapan orang, bahasa Inggris, Mandarin atau Indonesia. Menginap dan makan di rumah anggota. Harga per hari untuk seluruh kelompok.",
      ],
    },
    terms: { unit: "DAY", minimumOrder: 2, leadTimeDays: 14, monthlyCapacity: 12 },
    price: charged("USD", { 2: "240.00", 5: "210.00" }),
  },
  {
    slug: "furniture-finishing",
    by: "agus",
    offerKind: "service",
    daysAgo: 56,
    text: {
      en: [
        "Finishing of bare furniture for export",
        "Sanding, water-based or oil finish, fittings, packing for containers. You or your maker deliver the bare pieces to Jepara; moisture is checked on arrival and pieces above 14 % go back. Price per square metre of finished surface.",
      ],
      id: [
        "Jasa finishing mebel mentah untuk ekspor",
        "Ampelas, finishing berbasis air atau minyak, pasang aksesori, kemas kontainer. Mebel mentah diantar ke Jepara; kadar air dicek saat datang, yang di atas 14 % kami kembalikan. Harga per meter persegi permukaan jadi.",
      ],
    },
    terms: { unit: "MTK", minimumOrder: 50, leadTimeDays: 14, monthlyCapacity: 2500 },
    price: charged("IDR", { 50: "145000", 300: "128000", 1000: "118000" }),
  },
  {
    slug: "custom-wig-making",
    by: "wati",
    offerKind: "service",
    daysAgo: 26,
    text: {
      en: [
        "Wigs made to measure from your client's data",
        "For clinics and salons: send seven head measures, a hair sample and a photo of the hairline. We tie, wash and style, and mend for a year without charge. Price for one wig of synthetic hair; human hair by quotation.",
      ],
      id: [
        "Wig sesuai ukuran dari data klien Anda",
        "Untuk klinik dan salon: kirim tujuh ukuran kepala, contoh rambut dan foto garis rambut. Kami mengikat, mencuci dan menata, serta memperbaiki gratis selama setahun. Harga satu wig sintetis; rambut asli dengan penawaran.",
      ],
    },
    terms: { unit: "E48", minimumOrder: 1, leadTimeDays: 21, monthlyCapacity: 30 },
    price: charged("USD", { 1: "96.00", 10: "88.00" }),
  },
  {
    slug: "exclusive-batik-design",
    by: "aini",
    offerKind: "service",
    daysAgo: 34,
    text: {
      en: [
        "A batik motif for you alone, with its copper stamp",
        "Three sketches from your story, two rounds of changes, one copper stamp and a sample cloth. The motif is yours by contract and the stamp is kept in your name; we use it for nobody else. Price for one motif.",
      ],
      id: [
        "Motif batik khusus untuk Anda, lengkap dengan capnya",
        "Tiga sketsa dari cerita Anda, dua kali revisi, satu cap tembaga dan selembar contoh. Motif menjadi milik Anda dengan perjanjian dan cap disimpan atas nama Anda; tidak kami pakai untuk siapa pun. Harga per motif.",
      ],
    },
    terms: { unit: "E48", minimumOrder: 1, leadTimeDays: 30, monthlyCapacity: 6 },
    price: charged("USD", { 1: "480.00", 3: "430.00" }),
  },
  {
    slug: "private-label-packing",
    by: "slamet",
    offerKind: "service",
    daysAgo: 68,
    text: {
      en: [
        "Private-label packing of sugar, spices and dry foods",
        "Your pouch, our clean room: 100 g to 1 kg, nitrogen if wanted, metal detection, batch code, carton and pallet. We keep two packs of each batch for two years. Price per kilogram packed, material not included.",
      ],
      id: [
        "Jasa kemas merek sendiri untuk gula, rempah dan pangan kering",
        "Kantong Anda, ruang bersih kami: 100 g sampai 1 kg, nitrogen bila perlu, detektor logam, kode produksi, karton dan palet. Dua bungkus tiap produksi kami simpan dua tahun. Harga per kilogram, belum termasuk bahan kemas.",
      ],
    },
    terms: { unit: "KGM", minimumOrder: 300, orderMultiple: 50, leadTimeDays: 10, monthlyCapacity: 8000 },
    price: charged("IDR", { 300: "6500", 2000: "5200" }),
  },
  {
    slug: "contract-sewing",
    by: "euis",
    offerKind: "service",
    daysAgo: 43,
    text: {
      en: [
        "Contract sewing and embroidery of modest wear",
        "Cut, make and trim from your pattern and cloth, with embroidery up to 12 colours digitised here. A size set is sewn and sent before we cut the rest. Price per piece of ordinary work.",
      ],
      id: [
        "Jasa jahit dan bordir busana muslim",
        "Potong, jahit dan rampung dari pola dan kain Anda, bordir sampai 12 warna kami digitalkan sendiri. Satu set ukuran dijahit dan dikirim dulu sebelum sisanya dipotong. Harga per potong untuk pekerjaan biasa.",
      ],
      ms: [
        "Jahitan kontrak dan sulaman busana muslimah",
        "Potong, jahit dan kemasan mengikut pola dan kain anda, dengan sulaman sehingga 12 warna. Satu set saiz dihantar dahulu sebelum selebihnya dipotong.",
      ],
    },
    terms: { unit: "H87", minimumOrder: 200, orderMultiple: 10, leadTimeDays: 28, monthlyCapacity: 2400 },
    price: charged("USD", { 200: "4.20", 1000: "3.70" }),
  },
  {
    slug: "natural-dye-workshop",
    by: "maria",
    offerKind: "service",
    daysAgo: 15,
    text: {
      en: [
        "Natural-dye and ikat lessons in Hokor",
        "Three days with two weavers: indigo from leaf to vat, morinda with its mordant of candlenut and loba bark, tying a small motif. At most six guests at a time. You take home what you dyed. Price per guest and day, meals included.",
      ],
      id: [
        "Kelas pewarna alam dan ikat di Hokor",
        "Tiga hari bersama dua penenun: nila dari daun sampai bejana, mengkudu dengan kemiri dan kulit loba, mengikat motif kecil. Paling banyak enam tamu. Hasil celupan dibawa pulang. Harga per tamu per hari, termasuk makan.",
      ],
    },
    terms: { unit: "DAY", minimumOrder: 3, leadTimeDays: 21, monthlyCapacity: 36 },
    price: charged("USD", { 3: "38.00", 12: "34.00" }),
  },
  {
    slug: "certified-welding-crew",
    by: "rizal",
    offerKind: "service",
    daysAgo: 57,
    text: {
      en: [
        "Welding crew of six with foreman, 3G to 6G",
        "SMAW, FCAW and GTAW on carbon and stainless steel. Papers, insurance and tools of our own; one page for each man with his last test. For yards and sites in Batam, elsewhere in Indonesia, or abroad under a contract that the authorities have approved. Price per crew and day in Batam.",
      ],
      id: [
        "Regu las enam orang dengan mandor, 3G sampai 6G",
        "SMAW, FCAW dan GTAW pada baja karbon dan nirkarat. Sertifikat, asuransi dan alat sendiri; satu halaman untuk tiap orang dengan uji terakhirnya. Untuk galangan dan proyek di Batam, daerah lain, atau luar negeri dengan kontrak yang disahkan pihak berwenang. Harga per regu per hari di Batam.",
      ],
    },
    terms: { unit: "DAY", minimumOrder: 5, leadTimeDays: 14, monthlyCapacity: 75 },
    price: charged("USD", { 5: "395.00", 20: "365.00" }),
  },
  {
    slug: "steel-shop-drawings",
    by: "rizal",
    offerKind: "service",
    daysAgo: 11,
    text: {
      en: [
        "Shop drawings and isometrics for steel and piping",
        "From your general arrangement to drawings that a welder can work from: weld symbols, cutting lists, bill of materials. By two men who welded for ten years before they drew. Price per hour; a first sheet is free.",
      ],
      id: [
        "Gambar kerja dan isometrik baja serta perpipaan",
        "Dari gambar umum Anda menjadi gambar yang bisa dikerjakan tukang las: simbol las, daftar potong, daftar bahan. Oleh dua orang yang sepuluh tahun mengelas sebelum menggambar. Harga per jam; lembar pertama gratis.",
      ],
    },
    terms: { unit: "HUR", minimumOrder: 8, leadTimeDays: 5, monthlyCapacity: 300 },
    price: charged("USD", { 8: "14.00", 80: "12.50" }),
  },
  {
    slug: "label-and-listing-translation",
    by: "nita",
    offerKind: "service",
    daysAgo: 36,
    text: {
      en: [
        "Translation of labels, listings and contracts",
        "Indonesian to and from traditional Chinese, English, Japanese and Arabic, by people who have lived there. Food labels are checked against the market's rules on allergens and dates. A second of us reads everything. Price for each thousand words.",
      ],
      id: [
        "Penerjemahan label, lapak dan kontrak",
        "Bahasa Indonesia dari dan ke Mandarin tradisional, Inggris, Jepang dan Arab, oleh orang yang pernah tinggal di sana. Label pangan dicek dengan aturan alergen dan tanggal di pasar tujuan. Selalu ada pembaca kedua. Harga per seribu kata.",
      ],
      "zh-Hant": [
        "標籤、商品說明與合約翻譯（印尼文↔中英日阿文）",
        "印尼文與中文、英文、日文、阿拉伯文互譯，由曾在當地生活多年的歸國移工翻譯，食品標籤依目標市場的過敏原與日期規定檢查，並由第二人校對。價格以每千字計。",
      ],
    },
    terms: { unit: "E48", minimumOrder: 1, leadTimeDays: 3, monthlyCapacity: 90 },
    price: charged("USD", { 1: "42.00", 10: "36.00" }),
  },
  {
    slug: "buyer-call-interpreting",
    by: "nita",
    offerKind: "service",
    daysAgo: 7,
    text: {
      en: [
        "Interpreter on your call with a buyer or maker",
        "Mandarin, Japanese, Arabic or English. We read the price list beforehand, so that numbers come out right the first time, and send both sides a written summary within the day. Price per hour.",
      ],
      id: [
        "Juru bahasa untuk panggilan dengan pembeli atau pembuat",
        "Mandarin, Jepang, Arab atau Inggris. Daftar harga kami baca dulu supaya angkanya langsung benar, dan ringkasan tertulis kami kirim ke kedua pihak hari itu juga. Harga per jam.",
      ],
    },
    terms: { unit: "HUR", minimumOrder: 1, leadTimeDays: 2, monthlyCapacity: 120 },
    price: charged("USD", { 1: "28.00", 10: "25.00" }),
  },
];

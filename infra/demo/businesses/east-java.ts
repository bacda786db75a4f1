import { checkedBy, halal, homeFood, naming, organic } from "../certificates.ts";
import { type DemoBusiness, sales } from "./business.ts";

export const eastJava: DemoBusiness[] = [
  {
    name: "Dapur Pulang Ngunut",
    handle: "dapur-pulang-ngunut",
    owner: { subject: "sari", name: "Sari Wulandari" },
    kind: "household",
    regencyCode: "35.04",
    workedAbroad: [
      { country: "HK", place: "Sha Tin", trade: "Household work and cooking", fromYear: 2009, toYear: 2017 },
    ],
    languages: ["id", "en", "zh-Hant"],
    yearlyCapacity: { quantity: 9600, unit: "CT" },
    sizeBasis: sales(860),
    joinedDaysAgo: 150,
    certificates: [
      naming(
        checkedBy("industry", 120, halal(101, 320)),
        "sambal-pecel-jar",
        "tempeh-chips",
        "peanut-brittle",
        "rujak-spice-paste",
      ),
      naming(homeFood(101, 410), "sambal-pecel-jar", "peanut-brittle"),
    ],
    en: {
      story:
        "For eight years I cooked for a family in Sha Tin. On Sundays my friends and I sat in Victoria Park, and whoever had just come back from leave brought sambal pecel from home; it was gone before the rice was warm. When my contract ended in 2017 I bought two stone mills with my savings and began to post jars to those same friends. Now five women from our lane work with me, three of them returnees. Every batch goes into a book: who roasted it, whose peanuts, which day. If a jar is not good, I want to know why.",
      makes:
        "Peanut sambal, tempeh chips, peanut brittle and spice pastes, packed in small batches in Ngunut.",
    },
    id: {
      story:
        "Delapan tahun saya memasak untuk satu keluarga di Sha Tin. Tiap Minggu kami berkumpul di Victoria Park, dan siapa pun yang baru pulang cuti pasti membawa sambal pecel; nasinya belum hangat, sambalnya sudah habis. Waktu kontrak selesai tahun 2017, tabungan saya belikan dua gilingan batu, lalu saya mulai mengirim sambal ke teman-teman itu juga. Sekarang lima ibu dari gang kami ikut bekerja, tiga di antaranya purna migran. Setiap adonan kami catat di buku: siapa yang menyangrai, kacang dari siapa, tanggal berapa. Kalau ada botol yang kurang enak, saya mau tahu sebabnya.",
      makes:
        "Sambal pecel, keripik tempe, enting-enting kacang dan bumbu jadi, dibuat sedikit-sedikit di Ngunut.",
    },
  },
  {
    name: "Kulit Kaki Lawu",
    handle: "kulit-kaki-lawu",
    owner: { subject: "joko", name: "Joko Prasetyo" },
    kind: "household",
    regencyCode: "35.20",
    workedAbroad: [
      {
        country: "KR",
        place: "Ansan",
        trade: "Press operator in a car-parts factory",
        fromYear: 2012,
        toYear: 2016,
      },
    ],
    languages: ["id", "ko"],
    yearlyCapacity: { quantity: 14400, unit: "H87" },
    sizeBasis: sales(1250),
    joinedDaysAgo: 128,
    en: {
      story:
        "My father cut sandals on the kitchen floor in Magetan, and I swore I would do anything else. Four years at a press in Ansan taught me otherwise: there every part had its jig, its gauge and its box. When I came home I built jigs for my father's patterns out of scrap steel. The first hundred wallets with the same stitch count took us a month; now it takes three days. We buy vegetable-tanned hide from the tannery down the road and can show you which hide your order was cut from. My father still checks every edge with his thumb.",
      makes: "Wallets, belts and sandals of vegetable-tanned cow leather, hand finished.",
    },
    id: {
      story:
        "Bapak dulu memotong sandal di lantai dapur di Magetan, dan saya bersumpah mau kerja apa saja asal bukan itu. Empat tahun di mesin pres di Ansan mengubah pikiran saya: di sana tiap komponen ada cetakannya, ada alat ukurnya, ada kotaknya. Pulang ke rumah, pola-pola bapak saya buatkan cetakan dari besi bekas. Seratus dompet pertama dengan jumlah jahitan sama makan waktu sebulan; sekarang tiga hari. Kulit samak nabati kami ambil dari penyamakan di ujung jalan, dan kami bisa tunjukkan pesanan Anda dipotong dari lembar yang mana. Bapak masih meraba setiap tepi dengan ibu jarinya.",
      makes: "Dompet, ikat pinggang dan sandal kulit sapi samak nabati, dirampungkan dengan tangan.",
    },
  },
  {
    name: "Kendang Dua Pintu",
    handle: "kendang-dua-pintu",
    owner: { subject: "budi", name: "Budi Cahyono" },
    kind: "individual",
    regencyCode: "35.05",
    workedAbroad: [
      { country: "MY", trade: "Carpenter on building sites", fromYear: 2003, toYear: 2007 },
      {
        country: "TW",
        place: "Taichung",
        trade: "Woodworking machine operator",
        fromYear: 2008,
        toYear: 2014,
      },
    ],
    languages: ["id", "en", "zh-Hant"],
    yearlyCapacity: { quantity: 18000, unit: "H87" },
    sizeBasis: sales(1720),
    joinedDaysAgo: 144,
    en: {
      story:
        "In Taichung I ran a copying lathe for six years, turning chair legs by the thousand. At home in Blitar our neighbours made djembe drums with a hand axe and sold them to a trader who put his own name on them. I thought: the lathe can do the shell, the hands can do the skin. My workshop has two doors, hence the name: mahogany goes in at one, drums leave by the other. We turn fifty shells a day, dry them for three weeks and stretch goat skin only when it has not rained for two days. A drum that is hurried goes flat in a cold country.",
      makes: "Djembe and cajon drums, and turned wooden toys, from plantation mahogany.",
    },
    id: {
      story:
        "Di Taichung saya enam tahun menjalankan mesin bubut kopi, membuat ribuan kaki kursi. Di Blitar, tetangga membuat jimbe dengan kapak dan menjualnya ke tengkulak yang lalu menempelkan mereknya sendiri. Pikir saya: badannya biar mesin yang kerjakan, kulitnya tetap tangan. Bengkel saya berpintu dua, dari situ namanya: mahoni masuk dari satu pintu, kendang keluar dari pintu lain. Sehari kami membubut lima puluh badan, mengeringkannya tiga minggu, dan kulit kambing baru dipasang kalau dua hari tidak hujan. Kendang yang dikerjakan tergesa-gesa akan kendur di negeri dingin.",
      makes: "Jimbe, cajon dan mainan bubut dari mahoni hutan rakyat.",
    },
  },
  {
    name: "Koperasi Kopi Purna Lereng Ijen",
    handle: "kopi-purna-ijen",
    owner: { subject: "ratna", name: "Ratna Puspitasari" },
    kind: "cooperative",
    regencyCode: "35.10",
    workedAbroad: [{ country: "TW", place: "Taipei", trade: "Caregiver", fromYear: 2010, toYear: 2019 }],
    languages: ["id", "en", "zh-Hant"],
    yearlyCapacity: { quantity: 72000, unit: "KGM" },
    sizeBasis: sales(4300),
    joinedDaysAgo: 139,
    certificates: [
      naming(organic(104, 200), "ijen-fine-robusta-green", "ijen-cascara"),
      naming(halal(104, 150), "ijen-house-roast", "ijen-cascara"),
    ],
    en: {
      story:
        "Grandmother Lin in Taipei drank one hand-poured cup every morning, and I was the one who poured it. She taught me to smell before tasting, and laughed when I said that my village grew coffee but drank it with too much sugar. After nine years with her I came home to Ijen with a small roaster in my baggage. Forty-one households now bring ripe cherries to our drying beds; twenty-six of them have somebody who worked abroad. We pay on the same day, by weight and by ripeness, and the price is written on a board at the gate for everyone to read.",
      makes: "Green and roasted robusta and arabica, cascara and coffee scrub from the slopes of Ijen.",
    },
    id: {
      story:
        "Nenek Lin di Taipei minum secangkir kopi seduh tangan setiap pagi, dan sayalah yang menuangkannya. Beliau mengajari saya mencium dulu baru mencicip, dan tertawa waktu saya bilang kampung saya penghasil kopi tapi minumnya kebanyakan gula. Setelah sembilan tahun, saya pulang ke Ijen dengan mesin sangrai kecil di bagasi. Sekarang empat puluh satu keluarga menyetor ceri merah ke para-para kami; dua puluh enam di antaranya punya anggota yang pernah bekerja di luar negeri. Kami bayar hari itu juga, menurut berat dan kematangan, dan harganya tertulis di papan depan gerbang supaya semua bisa baca.",
      makes: "Robusta dan arabika mentah maupun sangrai, cascara dan lulur kopi dari lereng Ijen.",
    },
  },
];

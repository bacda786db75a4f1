import { halal, homeFood, naming } from "../certificates.ts";
import { type DemoBusiness, sales } from "./business.ts";

export const westJava: DemoBusiness[] = [
  {
    name: "Rotan Sore Tengahtani",
    handle: "rotan-sore-tengahtani",
    owner: { subject: "dedi", name: "Dedi Kusnadi" },
    kind: "household",
    regencyCode: "32.09",
    workedAbroad: [
      { country: "TW", place: "Chiayi", trade: "Furniture factory", fromYear: 2009, toYear: 2015 },
    ],
    languages: ["id", "en", "zh-Hant"],
    yearlyCapacity: { quantity: 21000, unit: "H87" },
    sizeBasis: sales(5400),
    joinedDaysAgo: 135,
    en: {
      story:
        "Cirebon bends rattan, and so did I until the factory closed in 2008. In Chiayi I assembled office chairs and saw how a drop test ends an argument: a man lets a sandbag fall on the seat, and either it holds or it does not. I came home, hung a sandbag from my mango tree and invited three old weavers to try. Two chairs broke; nobody has broken one since. We work from three in the afternoon, when the children are out of school and the heat is off the cane. All rattan is from Sulawesi and Kalimantan, boiled, not bleached.",
      makes: "Rattan chairs, basket sets and lampshades, tested for load before packing.",
    },
    id: {
      story:
        "Orang Cirebon membengkokkan rotan, saya juga, sampai pabriknya tutup tahun 2008. Di Chiayi saya merakit kursi kantor dan melihat bagaimana uji jatuh menyelesaikan perdebatan: karung pasir dijatuhkan ke dudukan, kuat atau patah, selesai. Sepulangnya saya gantung karung pasir di pohon mangga dan mengajak tiga penganyam tua mencoba. Dua kursi patah; sejak itu tak ada lagi. Kami mulai kerja pukul tiga sore, saat anak-anak pulang sekolah dan rotan sudah tak panas. Semua rotan dari Sulawesi dan Kalimantan, direbus, tidak diputihkan.",
      makes: "Kursi, set keranjang dan kap lampu rotan, diuji beban sebelum dikemas.",
    },
  },
  {
    name: "Kerupuk Muara Rasmi",
    handle: "kerupuk-muara-rasmi",
    owner: { subject: "rasmi", name: "Rasmi Tarsinih" },
    kind: "household",
    regencyCode: "32.12",
    workedAbroad: [
      { country: "TW", place: "Kaohsiung", trade: "Fish-processing plant", fromYear: 2006, toYear: 2012 },
    ],
    languages: ["id", "zh-Hant"],
    yearlyCapacity: { quantity: 48000, unit: "KGM" },
    sizeBasis: sales(1380),
    joinedDaysAgo: 110,
    certificates: [
      naming(halal(112, 280), "shrimp-crackers-raw", "dried-squid"),
      naming(homeFood(112, 365), "shrimp-crackers-raw"),
    ],
    en: {
      story:
        "My husband fishes out of Karangsong and I make crackers from what the auction leaves. In the Kaohsiung plant I learned cold: the shrimp must never wait. So our kitchen stands forty steps from the landing, and the paste is steamed before noon. A proper cracker is one third shrimp; you can see it in the colour and hear it in the oil. We dry on nets in the yard for two days, and in the wet season in a tunnel that my son built from greenhouse plastic. What cracks in the packing we fry and eat ourselves, so you may believe that we pack well.",
      makes: "Shrimp crackers ready to fry, and dried squid, from the landing at Karangsong.",
    },
    id: {
      story:
        "Suami saya melaut dari Karangsong dan saya membuat kerupuk dari hasil lelangnya. Di pabrik Kaohsiung saya belajar soal dingin: udang tak boleh menunggu. Maka dapur kami cuma empat puluh langkah dari tempat pendaratan, dan sebelum zuhur adonan sudah dikukus. Kerupuk yang benar sepertiganya udang; kelihatan dari warnanya, kedengaran saat digoreng. Kami jemur dua hari di atas jaring, dan di musim hujan dalam terowongan plastik buatan anak saya. Yang remuk saat dikemas kami goreng dan makan sendiri, jadi percayalah, kami mengemas dengan hati-hati.",
      makes: "Kerupuk udang mentah siap goreng dan cumi kering dari pendaratan Karangsong.",
    },
  },
  {
    name: "Sulingan Akar Samarang",
    handle: "sulingan-akar-samarang",
    owner: { subject: "asep", name: "Asep Ruhiyana" },
    kind: "individual",
    regencyCode: "32.05",
    workedAbroad: [
      { country: "AE", place: "Dubai", trade: "Warehouse and perfume packing", fromYear: 2010, toYear: 2016 },
    ],
    languages: ["id", "en", "ar"],
    yearlyCapacity: { quantity: 1800, unit: "KGM" },
    sizeBasis: sales(1650),
    joinedDaysAgo: 125,
    en: {
      story:
        "In a warehouse in Dubai I filled bottles with oils from everywhere and one day opened a drum that smelled of my grandfather's field. It was vetiver from Garut, but the label said another country. I wrote the drum's number on my hand. At home the old stills burned the roots at too high a pressure, and the oil smelled of smoke. Ours runs low and slow, eighteen hours to a charge, heated with pruned tea wood. Every drum leaves with its own chromatogram, and with the name of the slope that it was dug on. My grandfather's field is batch one.",
      makes: "Vetiver and citronella oil, distilled slowly at low pressure, each drum with its analysis.",
    },
    id: {
      story:
        "Di gudang di Dubai saya mengisi botol dengan minyak dari mana-mana, dan suatu hari saya membuka drum yang baunya seperti ladang kakek. Ternyata akar wangi Garut, tapi labelnya negara lain. Nomor drumnya saya tulis di tangan. Di kampung, ketel lama menyuling dengan tekanan terlalu tinggi sehingga minyaknya bau gosong. Ketel kami pelan dan bertekanan rendah, delapan belas jam sekali suling, dengan kayu bakar pangkasan teh. Tiap drum dikirim dengan kromatogramnya sendiri dan nama lereng tempat akarnya digali. Ladang kakek adalah suling nomor satu.",
      makes:
        "Minyak akar wangi dan serai wangi, disuling pelan bertekanan rendah, tiap drum dengan hasil ujinya.",
    },
  },
  {
    name: "Jahitan Bulan Kawalu",
    handle: "jahitan-bulan-kawalu",
    owner: { subject: "euis", name: "Euis Nurlaela" },
    kind: "household",
    regencyCode: "32.78",
    workedAbroad: [{ country: "SA", place: "Jeddah", trade: "Seamstress", fromYear: 2005, toYear: 2012 }],
    languages: ["id", "ar", "ms"],
    yearlyCapacity: { quantity: 42000, unit: "H87" },
    sizeBasis: sales(3150),
    joinedDaysAgo: 131,
    en: {
      story:
        "Madam in Jeddah had a sewing room for wedding gowns, and for seven years I sewed beads there under a lamp that never went out. In Kawalu, where everyone embroiders, I wanted to sew by daylight. We start at six and stop at three, and the sewing room has windows on both sides. Twenty-three women work here; the youngest learns on our oldest machine, a pedal machine from 1981. Our prayer cloaks are cut long, since customers in Malaysia told us that ours were short. We keep their letter on the wall above the cutting table.",
      makes: "Embroidered prayer cloaks and cushion covers, painted paper umbrellas, and contract sewing.",
    },
    id: {
      story:
        "Nyonya di Jeddah punya ruang jahit gaun pengantin. Tujuh tahun saya memasang payet di sana di bawah lampu yang tak pernah padam. Di Kawalu, tempat semua orang membordir, saya ingin menjahit dengan cahaya matahari. Kami mulai pukul enam dan selesai pukul tiga, dan ruang jahit kami berjendela di dua sisi. Dua puluh tiga ibu bekerja di sini; yang termuda belajar di mesin tertua kami, mesin kayuh tahun 1981. Mukena kami sekarang panjang, karena pelanggan di Malaysia pernah bilang mukena kami kependekan. Suratnya kami tempel di atas meja potong.",
      makes: "Mukena dan sarung bantal bordir, payung geulis, serta jasa jahit.",
    },
  },
];

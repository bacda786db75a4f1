import { checkedBy, competence, halal, legalWood, naming, organic } from "../certificates.ts";
import { capital, type DemoBusiness, sales } from "./business.ts";

/** Central Java and, within it, Yogyakarta. */
export const centralJava: DemoBusiness[] = [
  {
    name: "Jati Balik Kampung",
    handle: "jati-balik-kampung",
    owner: { subject: "agus", name: "Agus Mulyono" },
    kind: "household",
    regencyCode: "33.20",
    workedAbroad: [
      { country: "SA", place: "Riyadh", trade: "Driver and carpenter", fromYear: 2006, toYear: 2011 },
    ],
    languages: ["id", "en", "ar"],
    yearlyCapacity: { quantity: 5400, unit: "H87" },
    sizeBasis: sales(6200),
    joinedDaysAgo: 142,
    certificates: [
      naming(checkedBy("trade", 60, legalWood(105, 500)), "teak-folding-chair", "trembesi-cutting-board"),
    ],
    en: {
      story:
        "My employer in Riyadh owned a farm with a guest house, and when he saw me mend a door he took me off the car and gave me a plane. Five years later I had furnished nine rooms. In Jepara I am one joiner among thousands, so I decided to be the one who measures moisture: every board is read before cutting and again before packing, and the readings travel with the goods. We are fourteen people, and four of us learned the trade on sites in Malaysia and Saudi Arabia. Our teak comes from village plantations with papers.",
      makes:
        "Folding chairs, tables and kitchen boards of plantation teak and trembesi, and finishing for other workshops.",
    },
    id: {
      story:
        "Majikan saya di Riyadh punya kebun dengan rumah tamu. Begitu melihat saya memperbaiki pintu, setir saya diganti ketam. Lima tahun kemudian sembilan kamar sudah saya isi mebel. Di Jepara saya hanya satu dari ribuan tukang, jadi saya memilih jadi tukang yang mengukur kadar air: setiap papan dicek sebelum dipotong dan sebelum dikemas, dan catatannya ikut dikirim bersama barang. Kami empat belas orang, empat di antaranya belajar di proyek Malaysia dan Arab Saudi. Jati kami dari hutan rakyat, lengkap dengan dokumennya.",
      makes:
        "Kursi lipat, meja dan talenan dari jati hutan rakyat dan trembesi, serta jasa finishing untuk bengkel lain.",
    },
  },
  {
    name: "Seruni Lentik",
    handle: "seruni-lentik",
    owner: { subject: "wati", name: "Wati Kurniasih" },
    kind: "household",
    regencyCode: "33.03",
    workedAbroad: [
      { country: "KR", place: "Gimpo", trade: "Sewing and hair-goods factory", fromYear: 2011, toYear: 2015 },
    ],
    languages: ["id", "ko", "en"],
    yearlyCapacity: { quantity: 720000, unit: "PR" },
    sizeBasis: sales(2900),
    joinedDaysAgo: 121,
    en: {
      story:
        "Half of Purbalingga ties lashes, mostly at home, mostly for factories whose names they never see. I tied them as a schoolgirl, then sewed wig caps in Gimpo for four years, and there I learned what the buyer looks at: the knot, not the curl. Back home I rented my aunt's front room and taught twelve neighbours to tie under a magnifier. We are thirty-eight now. Nobody ties for more than six hours a day, because tired eyes make loose knots. Each tray carries the name of the woman who tied it, and complaints go to her and to me together.",
      makes: "Hand-tied false lashes, and wigs of human and synthetic hair made to measure.",
    },
    id: {
      story:
        "Separuh Purbalingga mengikat bulu mata, kebanyakan di rumah, untuk pabrik yang namanya tak pernah mereka lihat. Saya mengikat sejak sekolah, lalu empat tahun menjahit dasar wig di Gimpo, dan di sana saya tahu apa yang diperiksa pembeli: simpulnya, bukan lentiknya. Sepulangnya saya menyewa ruang depan rumah bibi dan mengajari dua belas tetangga mengikat di bawah kaca pembesar. Sekarang kami tiga puluh delapan orang. Tak ada yang mengikat lebih dari enam jam sehari, sebab mata lelah membuat simpul longgar. Tiap baki ada nama pengikatnya; kalau ada keluhan, saya dan dia yang menanggung bersama.",
      makes: "Bulu mata palsu ikat tangan, serta wig rambut asli dan sintetis sesuai ukuran.",
    },
  },
  {
    name: "Batik Layang Rindu",
    handle: "batik-layang-rindu",
    owner: { subject: "aini", name: "Nur Aini Fadilah" },
    kind: "household",
    regencyCode: "33.75",
    workedAbroad: [{ country: "SA", place: "Medina", trade: "Household work", fromYear: 2004, toYear: 2010 }],
    languages: ["id", "ar", "en"],
    yearlyCapacity: { quantity: 12000, unit: "H87" },
    sizeBasis: sales(1950),
    joinedDaysAgo: 146,
    en: {
      story:
        "In Medina I was allowed one letter a month, so I drew: kites, because my brother flew them over the dyehouses in Pekalongan. I came home with a box of those drawings. My mother, who had waxed cloth all her life, said they were good but that nobody buys a kite. We made one copper stamp anyway. The kite cloth sold out at the harvest fair and became our name. Today we own 140 stamps, dye with indigo and soga on Mondays and with reactive colours the other days, and send our waste water through a reed bed that my brother built.",
      makes:
        "Stamped and hand-drawn batik by the piece, silk scarves and shirts; designs made for one customer alone.",
    },
    id: {
      story:
        "Di Madinah saya hanya boleh mengirim satu surat sebulan, jadi saya menggambar: layang-layang, karena adik saya menerbangkannya di atas rumah-rumah celup Pekalongan. Saya pulang membawa sekotak gambar. Kata ibu, yang seumur hidup mencanting, gambarnya bagus tapi siapa mau beli layang-layang. Satu cap tembaga tetap kami buat. Kain layang-layang itu habis di pasar panen dan jadilah nama kami. Kini cap kami 140 buah. Senin kami mencelup indigo dan soga, hari lain warna reaktif, dan air limbahnya kami alirkan lewat kolam gelagah buatan adik saya.",
      makes:
        "Batik cap dan tulis per lembar, selendang sutra dan kemeja; juga motif khusus untuk satu pemesan saja.",
    },
  },
  {
    name: "Koperasi Nira Wetan Kali",
    handle: "nira-wetan-kali",
    owner: { subject: "slamet", name: "Slamet Riyanto" },
    helpers: [{ subject: "tono", name: "Tono Widagdo" }],
    kind: "cooperative",
    regencyCode: "33.02",
    workedAbroad: [
      {
        country: "KR",
        place: "Tongyeong",
        trade: "Deckhand on an anchovy boat",
        fromYear: 2008,
        toYear: 2013,
      },
    ],
    languages: ["id", "en", "ko"],
    yearlyCapacity: { quantity: 240000, unit: "KGM" },
    sizeBasis: sales(7800),
    joinedDaysAgo: 149,
    certificates: [
      naming(organic(108, 260), "coconut-sugar-granulated"),
      naming(checkedBy("industry", 35, halal(108, 240)), "coconut-sugar-granulated", "coconut-nectar-syrup"),
    ],
    en: {
      story:
        "On the boat the captain weighed the catch in front of us, every night, and we were paid on that number. At home the sugar trader weighed with a scale that nobody else could see. So the first thing our cooperative bought was a scale with two displays. Ninety-four tappers east of the river now deliver here; my uncle, who is sixty-eight, still climbs twenty palms twice a day with a harness that we import from Korea. We dry, sieve and pass everything under magnets, and we keep a sample of every lot for two years.",
      makes: "Organic coconut sugar, granulated and liquid, and packing under the customer's own label.",
    },
    id: {
      story:
        "Di kapal, kapten menimbang tangkapan di depan kami setiap malam, dan upah kami dihitung dari angka itu. Di kampung, tengkulak gula menimbang dengan timbangan yang hanya dia bisa baca. Maka barang pertama yang dibeli koperasi kami adalah timbangan dengan dua layar. Sekarang sembilan puluh empat penderes di wetan kali menyetor ke sini; paman saya, enam puluh delapan tahun, masih memanjat dua puluh pohon dua kali sehari dengan tali pengaman dari Korea. Semua gula kami keringkan, ayak dan lewatkan magnet, dan contoh tiap lot kami simpan dua tahun.",
      makes: "Gula kelapa organik, semut dan cair, serta jasa kemas dengan merek pemesan.",
    },
  },
  {
    name: "Gerabah Tungku Kasongan",
    handle: "gerabah-tungku-kasongan",
    owner: { subject: "yani", name: "Yani Suratmi" },
    kind: "household",
    regencyCode: "34.02",
    workedAbroad: [
      {
        country: "JP",
        place: "Toki",
        trade: "Technical intern in a tableware kiln",
        fromYear: 2013,
        toYear: 2016,
      },
    ],
    languages: ["id", "ja", "en"],
    yearlyCapacity: { quantity: 26000, unit: "H87" },
    sizeBasis: sales(1480),
    joinedDaysAgo: 137,
    en: {
      story:
        "My grandmother fired pots in Kasongan with coconut husk, one kiln a week, and lost a third of each. As an intern in Toki I stood beside a gas kiln that lost one piece in a hundred, and every evening I copied the day's firing curve into a notebook. The old foreman saw it and corrected my numbers. I still use his corrections. We throw with Bantul clay mixed with kaolin from Belitung, so that it can stand 1,230 degrees, glaze with rice-straw ash, and test every lot for lead before it leaves. Grandmother runs the packing table and rejects more than I do.",
      makes: "Stoneware plates, bowls and tea sets with ash glazes, safe for food, and terracotta planters.",
    },
    id: {
      story:
        "Nenek saya membakar gerabah di Kasongan dengan sabut kelapa, seminggu sekali, dan sepertiganya selalu pecah. Waktu magang di Toki saya berdiri di samping tungku gas yang gagalnya cuma satu dari seratus, dan tiap malam kurva bakarnya saya salin ke buku. Mandor tua di sana melihat dan membetulkan angka-angka saya. Koreksi itu masih saya pakai. Tanah liat Bantul kami campur kaolin Belitung supaya tahan 1.230 derajat, glasirnya dari abu jerami, dan tiap lot diuji timbal sebelum dikirim. Nenek menjaga meja kemas; yang ditolaknya lebih banyak daripada yang saya tolak.",
      makes: "Piring, mangkuk dan set teh stoneware berglasir abu, aman untuk makanan, serta pot terakota.",
    },
  },
  {
    name: "Rumah Bahasa Purna Cilacap",
    handle: "rumah-bahasa-purna",
    owner: { subject: "nita", name: "Nita Purwanti" },
    kind: "individual",
    regencyCode: "33.01",
    workedAbroad: [
      {
        country: "TW",
        place: "Kaohsiung",
        trade: "Caregiver, later hospital interpreter",
        fromYear: 2007,
        toYear: 2018,
      },
    ],
    languages: ["id", "zh-Hant", "en"],
    sizeBasis: capital(85),
    joinedDaysAgo: 74,
    certificates: [naming(competence(110, 300), "label-and-listing-translation", "buyer-call-interpreting")],
    en: {
      story:
        "I learned Mandarin from the patients of a ward in Kaohsiung, which means that my first words were pain, water and thank you. After four years the hospital paid me to interpret for other Indonesians. When I came home, neighbours kept bringing me papers: a label, a contract, a message from a buyer that a phone had turned into nonsense. Now five of us do it for a living, all of us returnees, from Taiwan, Hong Kong, Japan and Saudi Arabia. We have sat in kitchens and factories; we know what a carton mark is, and what a polite no sounds like.",
      makes: "Translation of labels, contracts and listings, and interpreting on calls with buyers.",
    },
    id: {
      story:
        "Bahasa Mandarin saya pelajari dari pasien satu bangsal di Kaohsiung, jadi kata-kata pertama saya adalah sakit, air dan terima kasih. Setelah empat tahun, rumah sakit membayar saya menerjemahkan untuk orang Indonesia lain. Begitu pulang, tetangga terus datang membawa kertas: label, kontrak, pesan pembeli yang diterjemahkan ponsel jadi kacau. Sekarang kami berlima hidup dari pekerjaan ini, semuanya purna migran dari Taiwan, Hong Kong, Jepang dan Arab Saudi. Kami pernah di dapur dan di pabrik; kami tahu apa itu marka karton, dan bagaimana bunyi penolakan yang sopan.",
      makes: "Penerjemahan label, kontrak dan lapak, serta juru bahasa saat panggilan dengan pembeli.",
    },
  },
];

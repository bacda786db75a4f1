import { competence, halal, homeFood, naming, organic } from "../certificates.ts";
import { capital, type DemoBusiness, sales } from "./business.ts";

/** Aceh to Lampung, and the islands of Riau. */
export const sumatra: DemoBusiness[] = [
  {
    name: "Koperasi Kopi Ibu Linge",
    handle: "kopi-ibu-linge",
    owner: { subject: "salamah", name: "Salamah Ariga" },
    kind: "cooperative",
    regencyCode: "11.04",
    workedAbroad: [
      { country: "MY", place: "Penang", trade: "Cook in a restaurant", fromYear: 2002, toYear: 2009 },
    ],
    languages: ["id", "en", "ms"],
    yearlyCapacity: { quantity: 96000, unit: "KGM" },
    sizeBasis: sales(9800),
    joinedDaysAgo: 147,
    certificates: [naming(organic(117, 330), "gayo-arabica-grade-one", "gayo-peaberry-roasted")],
    en: {
      story:
        "The conflict made me leave, and a kitchen in Penang kept me for seven years. Guests there paid more for one cup than my mother got for a kilo of parchment. When peace held I came back to Linge and asked the women who did the picking why none of them was a member of anything. There was no good answer, so we founded our own. One hundred and eighteen members, all women, most at 1,400 metres. We wet-hull as our parents did, but dry on raised beds and cup every lot; those below 83 points we sell at home under another name.",
      makes: "Wet-hulled Gayo arabica, green and roasted, and patchouli oil from members on the coast.",
    },
    id: {
      story:
        "Konflik membuat saya pergi, dan sebuah dapur di Penang menampung saya tujuh tahun. Di sana tamu membayar secangkir kopi lebih mahal dari harga sekilo gabah kopi ibu saya. Setelah damai, saya pulang ke Linge dan bertanya kepada ibu-ibu pemetik kenapa tak satu pun jadi anggota apa-apa. Jawabannya tak ada yang bagus, jadi kami dirikan sendiri. Anggota kami seratus delapan belas, semuanya perempuan, kebanyakan di ketinggian 1.400 meter. Kami giling basah seperti orang tua dulu, tapi menjemur di para-para dan mencicip tiap lot; yang di bawah 83 poin kami jual di sini dengan nama lain.",
      makes: "Arabika Gayo giling basah, mentah dan sangrai, serta minyak nilam dari anggota di pesisir.",
    },
  },
  {
    name: "Haminjon Dolok Pollung",
    handle: "haminjon-dolok-pollung",
    owner: { subject: "rotua", name: "Rotua Silaban" },
    kind: "household",
    regencyCode: "12.16",
    workedAbroad: [
      { country: "MY", place: "Penang", trade: "Electronics assembly", fromYear: 2010, toYear: 2016 },
    ],
    languages: ["id", "en"],
    yearlyCapacity: { quantity: 9000, unit: "KGM" },
    sizeBasis: sales(940),
    joinedDaysAgo: 108,
    en: {
      story:
        "Our forest is older than our house: my great-grandfather tapped the same benzoin trees that I tap. I sat six years at a conveyor in Penang looking through a microscope at solder, and I think it was there that I learned to grade. Resin that looks the same to the trader is five different things under a lens. At home we clean by hand, sort into five grades, and photograph each sack next to a ruler. A tree gives for sixty years if you tap gently, so the best thing a buyer can do for this forest is to come again.",
      makes: "Sumatra benzoin resin in five grades, and dried andaliman pepper.",
    },
    id: {
      story:
        "Hutan kami lebih tua dari rumah kami: ompung saya menyadap pohon kemenyan yang sama dengan yang saya sadap. Enam tahun saya duduk di ban berjalan di Penang melihat solder lewat mikroskop, dan rasanya di situlah saya belajar memilah mutu. Getah yang bagi tauke sama saja, di bawah lensa ada lima macam. Di rumah kami bersihkan dengan tangan, pilah jadi lima mutu, dan tiap karung difoto di samping penggaris. Pohon memberi enam puluh tahun kalau disadap pelan-pelan; jadi kebaikan terbesar pembeli bagi hutan ini adalah memesan lagi.",
      makes: "Kemenyan Sumatra dalam lima mutu dan andaliman kering.",
    },
  },
  {
    name: "Kebun Lada Sekampung",
    handle: "kebun-lada-sekampung",
    owner: { subject: "heri", name: "Heri Susilo" },
    kind: "household",
    regencyCode: "18.07",
    workedAbroad: [
      { country: "TW", trade: "Crew on a long-line fishing vessel", fromYear: 2009, toYear: 2013 },
    ],
    languages: ["id", "en", "zh-Hant"],
    yearlyCapacity: { quantity: 36000, unit: "KGM" },
    sizeBasis: sales(1860),
    joinedDaysAgo: 119,
    certificates: [
      naming(halal(119, 190), "horn-banana-chips"),
      naming(homeFood(119, 1800), "horn-banana-chips"),
    ],
    en: {
      story:
        "Twenty-two months without touching land, then a bonus that was half of what was promised. I put it into pepper vines, because a vine at least stays where you planted it. Black pepper from Lampung was famous before my grandfather was born, yet most of it leaves the island dusty and damp. We blanch ours for ninety seconds, which keeps the skin black and the count of germs low, and dry it on woven mats off the ground. My wife runs the second business: horn bananas from between the vines, sliced by a blade that I copied from the ship's galley.",
      makes: "Lampung black pepper, cleaned and blanched, and banana chips.",
    },
    id: {
      story:
        "Dua puluh dua bulan tak menginjak tanah, lalu bonusnya cuma setengah dari yang dijanjikan. Uang itu saya tanam jadi lada, sebab tanaman setidaknya tetap di tempat kita menanamnya. Lada hitam Lampung sudah terkenal sebelum kakek saya lahir, tapi kebanyakan berangkat dalam keadaan berdebu dan lembap. Lada kami direndam air panas sembilan puluh detik supaya kulitnya hitam dan kumannya sedikit, lalu dijemur di atas tikar. Istri saya menjalankan usaha kedua: pisang tanduk dari sela kebun, diiris dengan pisau yang saya tiru dari dapur kapal.",
      makes: "Lada hitam Lampung yang bersih dan sudah direndam air panas, serta keripik pisang.",
    },
  },
  {
    name: "Regu Las Purna Batam",
    handle: "regu-las-purna-batam",
    owner: { subject: "rizal", name: "Rizal Efendi" },
    kind: "cooperative",
    regencyCode: "21.71",
    workedAbroad: [
      { country: "KR", place: "Geoje", trade: "Shipyard welder", fromYear: 2010, toYear: 2015 },
      { country: "SG", place: "Tuas", trade: "Rig welder", fromYear: 2015, toYear: 2020 },
    ],
    languages: ["id", "en", "ko"],
    sizeBasis: capital(640),
    joinedDaysAgo: 95,
    certificates: [naming(competence(120, 220), "certified-welding-crew")],
    en: {
      story:
        "In Geoje a Korean inspector with a torch walked along my first seam, said nothing, and marked eleven places in chalk. I welded that seam again until there was no chalk. Ten years in yards in Korea and Singapore, and I came home to Batam to find thirty men like me, each with papers in a plastic sleeve and no employer who could read them. We became a cooperative. We go out as crews of six with our own foreman, tools and insurance, and each man's qualification is on one page that a client can check in a minute.",
      makes:
        "Certified welding crews and shop drawings for steel and piping, on site or from our yard in Batam.",
    },
    id: {
      story:
        "Di Geoje seorang pengawas Korea menyusuri lasan pertama saya dengan senter, tak bicara, dan menandai sebelas titik dengan kapur. Lasan itu saya ulang sampai tak ada kapur lagi. Sepuluh tahun di galangan Korea dan Singapura, lalu saya pulang ke Batam dan bertemu tiga puluh orang seperti saya, masing-masing dengan sertifikat dalam plastik dan tak ada majikan yang bisa membacanya. Kami bentuk koperasi. Kami berangkat dalam regu enam orang dengan mandor, alat dan asuransi sendiri, dan kualifikasi tiap orang ada di satu halaman yang bisa diperiksa dalam semenit.",
      makes:
        "Regu las bersertifikat dan gambar kerja baja serta perpipaan, di lokasi atau dari bengkel kami di Batam.",
    },
  },
];

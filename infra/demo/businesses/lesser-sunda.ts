import { type DemoBusiness, sales } from "./business.ts";

/** Bali, West and East Nusa Tenggara. */
export const lesserSunda: DemoBusiness[] = [
  {
    name: "Ukir Perak Singapadu",
    handle: "ukir-perak-singapadu",
    owner: { subject: "wayan", name: "Wayan Sudarmika" },
    kind: "household",
    regencyCode: "51.04",
    workedAbroad: [
      {
        country: "JP",
        place: "Hakone",
        trade: "Hotel kitchen and garden work",
        fromYear: 2014,
        toYear: 2019,
      },
    ],
    languages: ["id", "ja", "en"],
    yearlyCapacity: { quantity: 9000, unit: "PR" },
    sizeBasis: sales(1120),
    joinedDaysAgo: 116,
    en: {
      story:
        "I washed dishes in Hakone for a winter before the gardener asked whether I could hold a chisel. My family has carved masks for the temple of Singapadu since before photographs, so I said a little. He let me repair a ranma panel over five evenings and then would not let me pay for the wood. At home my wife Ketut solders silver beads finer than rice grains; her family is from the next village. We put the two crafts under one roof. Ritual masks we do not sell. What we sell is made to be sold, and carved with the same care.",
      makes: "Granulated silver earrings and carved masks and figures of jackfruit and hibiscus wood.",
    },
    id: {
      story:
        "Semusim dingin saya mencuci piring di Hakone sebelum tukang kebun bertanya apakah saya bisa memegang pahat. Keluarga saya mengukir topeng untuk pura di Singapadu sejak sebelum ada foto, jadi saya jawab sedikit. Lima malam saya dibiarkannya memperbaiki panel ranma, lalu kayunya tak boleh saya bayar. Di rumah, istri saya Ketut mematri butir perak lebih halus dari beras; keluarganya dari desa sebelah. Dua keahlian itu kami satukan di bawah satu atap. Topeng upacara tidak kami jual. Yang kami jual memang dibuat untuk dijual, dan diukir sama telitinya.",
      makes: "Anting perak bergranulasi serta topeng dan patung ukir kayu nangka dan waru.",
    },
  },
  {
    name: "Koperasi Ketak Ibu Beleka",
    handle: "ketak-ibu-beleka",
    owner: { subject: "hasanah", name: "Hasanah Jumenah" },
    kind: "cooperative",
    regencyCode: "52.02",
    workedAbroad: [
      { country: "MY", place: "Johor", trade: "Oil-palm nursery", fromYear: 2011, toYear: 2017 },
    ],
    languages: ["id", "ms", "en"],
    yearlyCapacity: { quantity: 16800, unit: "H87" },
    sizeBasis: sales(1540),
    joinedDaysAgo: 133,
    en: {
      story:
        "Lombok sends its husbands to Malaysia; in our village the wives went too. In the nursery at Johor we were eleven women from Beleka, and in the evenings we wove ketak, the climbing fern that grows behind every house here, so as not to forget how. Some colleagues bought the trays, and then the foreman's wife did. When we came home we registered as a cooperative on the first day that the office was open. Sixty-two weavers share the orders by lot, so that nobody is favoured. A round tray takes two days and outlives its owner.",
      makes: "Trays, baskets and handbags woven of ketak fern, smoked over coconut husk.",
    },
    id: {
      story:
        "Lombok mengirim para suami ke Malaysia; di kampung kami para istri juga berangkat. Di pembibitan sawit Johor kami sebelas perempuan dari Beleka, dan malam hari kami menganyam ketak, paku rambat yang tumbuh di belakang setiap rumah di sini, supaya tidak lupa. Teman kerja mulai membeli nampannya, lalu istri mandor. Begitu pulang, kami mendaftar jadi koperasi di hari pertama kantor buka. Enam puluh dua penganyam membagi pesanan dengan undian supaya tak ada yang dianakemaskan. Satu nampan bundar perlu dua hari dan umurnya lebih panjang dari pemiliknya.",
      makes: "Nampan, keranjang dan tas anyaman ketak, diasap dengan sabut kelapa.",
    },
  },
  {
    name: "Koperasi Tenun Kapas Hokor",
    handle: "tenun-kapas-hokor",
    owner: { subject: "maria", name: "Maria Nona Lepa" },
    kind: "cooperative",
    regencyCode: "53.07",
    workedAbroad: [
      { country: "MY", place: "Kota Kinabalu", trade: "Household work", fromYear: 2008, toYear: 2014 },
    ],
    languages: ["id", "en"],
    yearlyCapacity: { quantity: 1500, unit: "H87" },
    sizeBasis: sales(720),
    joinedDaysAgo: 127,
    en: {
      story:
        "A lady in Kota Kinabalu hung an ikat from Sikka behind glass and dusted the glass, never the cloth. I told her that my grandmother had one like it for carrying firewood. When I came back, only nine women in Hokor still tied and dyed; the others bought thread from the shop. We planted cotton again between the maize, and indigo along the path to the spring. Thirty-four women weave now, nine of them returned from Malaysia. A shawl takes five weeks, of which the loom is only the last one. We sign each with a knot, because not everybody here writes.",
      makes:
        "Ikat shawls and cushion covers of hand-spun cotton with indigo and morinda, and dyeing lessons.",
    },
    id: {
      story:
        "Seorang nyonya di Kota Kinabalu memajang ikat Sikka di balik kaca dan membersihkan kacanya, tak pernah kainnya. Saya bilang, nenek saya punya yang seperti itu untuk memikul kayu api. Waktu saya pulang, tinggal sembilan mama di Hokor yang masih mengikat dan mencelup; yang lain beli benang toko. Kami tanam lagi kapas di sela jagung, dan nila di sepanjang jalan ke mata air. Kini tiga puluh empat mama menenun, sembilan di antaranya pulang dari Malaysia. Satu selendang perlu lima minggu, dan alat tenun hanya minggu terakhirnya. Tiap kain kami tandai dengan simpul, sebab tidak semua dari kami menulis.",
      makes:
        "Selendang dan sarung bantal tenun ikat dari kapas pintal tangan dengan nila dan mengkudu, serta kelas pewarnaan.",
    },
  },
];

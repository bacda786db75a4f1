import { halal, homeFood, naming } from "../certificates.ts";
import { capital, type DemoBusiness, sales } from "./business.ts";

/** Kalimantan, Sulawesi, Maluku and Papua. */
export const easternIslands: DemoBusiness[] = [
  {
    name: "Tenun Serumpun Sambas",
    handle: "tenun-serumpun-sambas",
    owner: { subject: "halimah", name: "Halimah Sabran" },
    kind: "household",
    regencyCode: "61.01",
    workedAbroad: [
      { country: "BN", place: "Kuala Belait", trade: "Tailor's shop", fromYear: 2007, toYear: 2013 },
    ],
    languages: ["id", "ms"],
    yearlyCapacity: { quantity: 900, unit: "H87" },
    sizeBasis: sales(610),
    joinedDaysAgo: 112,
    certificates: [naming(homeFood(121, 300), "durian-lempok")],
    en: {
      story:
        "Brunei is four hours from Sambas by road, and in Kuala Belait I sewed songket that had been woven in my own street and sold on three times. My aunt got a fifth of what the last customer paid. I am no good at politics, so I did the sum on paper and showed it to her. Since then she and eleven others weave for us alone, and their names and hours stand on the label. Gold thread we buy together, once a year. Between orders we plait pandan mats and cook durian lempok, because a loom does not feed a family in every month.",
      makes: "Songket with metallic thread, pandan mats and durian lempok.",
    },
    id: {
      story:
        "Dari Sambas ke Brunei empat jam lewat darat, dan di Kuala Belait saya menjahit songket yang ditenun di gang saya sendiri dan sudah berpindah tiga tangan. Bibi saya cuma menerima seperlima dari harga pembeli terakhir. Saya tak pandai berpolitik, jadi saya hitung di kertas dan tunjukkan kepada beliau. Sejak itu beliau dan sebelas penenun lain menenun untuk kami saja, dan nama serta jam kerjanya tertulis di label. Benang emas kami beli bersama, setahun sekali. Di sela pesanan kami menganyam tikar pandan dan memasak lempok durian, sebab tidak tiap bulan alat tenun bisa memberi makan.",
      makes: "Songket benang emas, tikar pandan dan lempok durian.",
    },
  },
  {
    name: "Koperasi Rumput Laut Punaga",
    handle: "rumput-laut-punaga",
    owner: { subject: "syam", name: "Syamsul Daeng Rewa" },
    kind: "cooperative",
    regencyCode: "73.05",
    workedAbroad: [{ country: "KR", place: "Wando", trade: "Seaweed farm", fromYear: 2013, toYear: 2018 }],
    languages: ["id", "ko", "en"],
    yearlyCapacity: { quantity: 420, unit: "TNE" },
    sizeBasis: sales(5100),
    joinedDaysAgo: 123,
    en: {
      story:
        "On Wando the lines run straight to the horizon and every farmer knows the temperature of his water. In Takalar we tied seedlings by guess and dried them on the sand; the traders took off a tenth for grit before they even looked. I brought home one idea and one instrument, racks and a salt meter. Eighty families now dry on bamboo racks a metre off the beach, and sand is below one in a hundred. We write moisture on each bale before it is sewn. If your laboratory finds another figure, we settle on yours and come to see how you measured.",
      makes: "Dried cottonii for carrageenan and cleaned gracilaria for food, in pressed bales.",
    },
    id: {
      story:
        "Di Wando tali bentangan lurus sampai ke cakrawala dan tiap petani tahu suhu airnya. Di Takalar bibit kami ikat kira-kira dan kami jemur di pasir; belum dilihat, pedagang sudah memotong sepersepuluh untuk pasirnya. Saya pulang membawa satu gagasan dan satu alat: para-para dan pengukur garam. Sekarang delapan puluh keluarga menjemur di para-para bambu semeter dari pantai, dan pasirnya di bawah satu persen. Kadar air kami tulis di tiap bal sebelum dijahit. Kalau laboratorium Anda menemukan angka lain, kami ikut angka Anda dan datang belajar cara mengukurnya.",
      makes: "Cottonii kering untuk karagenan dan gracilaria bersih untuk pangan, dalam bal pres.",
    },
  },
  {
    name: "Kelapa Pulang Kema",
    handle: "kelapa-pulang-kema",
    owner: { subject: "meike", name: "Meike Rorong" },
    kind: "household",
    regencyCode: "71.06",
    workedAbroad: [
      { country: "JP", place: "Oarai, Ibaraki", trade: "Fish processing", fromYear: 2012, toYear: 2018 },
    ],
    languages: ["id", "ja", "en"],
    yearlyCapacity: { quantity: 260, unit: "TNE" },
    sizeBasis: sales(6900),
    joinedDaysAgo: 140,
    certificates: [naming(halal(123, 120), "virgin-coconut-oil", "smoked-skipjack")],
    en: {
      story:
        "There are so many of us from Minahasa in Oarai that the church sings in our language. I gutted fish there for six years, and what I remember is that nothing was thrown away: the bones, the heads, even the warm water went somewhere. Our coconuts were the opposite. The copra was sold, and the shell, the water and the husk burned or rotted. Now one nut gives us four things: oil, briquettes, bowls and vinegar. My brothers press and burn, I do the papers, and our smoked skipjack goes to Oarai, to the same church, every December.",
      makes: "Virgin coconut oil, coconut-shell briquettes, shell bowls and smoked skipjack.",
    },
    id: {
      story:
        "Orang Minahasa di Oarai begitu banyak sampai gereja menyanyi dalam bahasa kami. Enam tahun saya membersihkan ikan di sana, dan yang saya ingat, tak ada yang terbuang: tulang, kepala, sampai air hangatnya ada gunanya. Kelapa kami kebalikannya. Kopranya dijual, tempurung, air dan sabutnya dibakar atau dibiarkan busuk. Sekarang satu butir memberi empat barang: minyak, briket, mangkuk dan cuka. Adik-adik saya memeras dan membakar, saya mengurus surat-surat, dan setiap Desember cakalang asap kami berangkat ke Oarai, ke gereja yang sama.",
      makes: "Minyak kelapa murni, briket tempurung, mangkuk batok dan cakalang asap.",
    },
  },
  {
    name: "Rempah Leihitu",
    handle: "rempah-leihitu",
    owner: { subject: "fransina", name: "Fransina Lekatompessy" },
    kind: "individual",
    regencyCode: "81.01",
    workedAbroad: [{ country: "TW", place: "Hualien", trade: "Caregiver", fromYear: 2011, toYear: 2017 }],
    languages: ["id", "en", "zh-Hant"],
    yearlyCapacity: { quantity: 24000, unit: "KGM" },
    sizeBasis: capital(420),
    joinedDaysAgo: 105,
    en: {
      story:
        "The old man in Hualien could no longer speak, but when I grated nutmeg over his rice porridge he closed his eyes. I had brought six nuts from home; they lasted a year. Those trees stand behind my mother's house on Ambon island, under kenari trees that my great-grandmother planted for shade. I buy from nineteen neighbours and crack, sort and float every nut: good ones sink. Cloves we pick before they open and dry in three days of sun. Ships come when they come, so I tell buyers the true date, and I have not yet lost one by it.",
      makes: "Nutmeg, mace, cloves and kenari nuts from the villages of Leihitu.",
    },
    id: {
      story:
        "Opa di Hualien sudah tak bisa bicara, tapi kalau pala saya parut di atas buburnya, beliau memejamkan mata. Saya membawa enam biji dari rumah; cukup untuk setahun. Pohonnya ada di belakang rumah mama di pulau Ambon, di bawah pohon kenari yang ditanam nenek buyut sebagai peneduh. Saya membeli dari sembilan belas tetangga, lalu tiap biji saya pecah, pilah dan rendam: yang bagus tenggelam. Cengkih kami petik sebelum mekar dan jemur tiga hari. Kapal datang sesukanya, jadi kepada pembeli saya sebut tanggal yang sebenarnya, dan belum ada yang pergi karena itu.",
      makes: "Pala, fuli, cengkih dan kenari dari negeri-negeri di Leihitu.",
    },
  },
  {
    name: "Dapur Sagu Sentani",
    handle: "dapur-sagu-sentani",
    owner: { subject: "yosephina", name: "Yosephina Yoku" },
    kind: "household",
    regencyCode: "91.03",
    workedAbroad: [
      { country: "JP", place: "Niigata", trade: "Food-processing intern", fromYear: 2017, toYear: 2020 },
    ],
    languages: ["id", "ja"],
    yearlyCapacity: { quantity: 18000, unit: "KGM" },
    sizeBasis: capital(230),
    joinedDaysAgo: 83,
    certificates: [naming(homeFood(125, 90), "sago-starch")],
    en: {
      story:
        "In Niigata I packed rice crackers, and every pack said which village had grown the rice. I asked myself who would ever read the name of mine. Sago grows by itself along Lake Sentani; one palm feeds a family for two months, and it needs no field cut for it. My uncles fell and scrape as always. New are the steel strainers, the settling tanks with lids and the dryer that runs on sago bark. We began with a hundred kilos for a noodle maker who cannot eat wheat. She reads the name of the village to her customers, she says.",
      makes: "Clean dried sago starch and red fruit oil from the shores of Lake Sentani.",
    },
    id: {
      story:
        "Di Niigata saya mengemas kerupuk beras, dan di tiap bungkus tertulis desa mana yang menanam berasnya. Saya bertanya dalam hati, siapa yang akan membaca nama kampung saya. Sagu tumbuh sendiri di tepi Danau Sentani; satu pohon memberi makan satu keluarga dua bulan, tanpa perlu membuka ladang. Om-om saya menebang dan menokok seperti biasa. Yang baru adalah saringan baja, bak endap bertutup dan pengering berbahan bakar kulit sagu. Kami mulai dari seratus kilo untuk pembuat mi yang tak bisa makan gandum. Katanya, nama kampung kami ia bacakan kepada pelanggannya.",
      makes: "Pati sagu kering yang bersih dan minyak buah merah dari tepi Danau Sentani.",
    },
  },
];

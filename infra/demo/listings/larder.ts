import { type DemoOffer, priced } from "./offer.ts";

/** Sugar, starch, oil, fish and what the sea gives, for kitchens and factories. */
export const larder: DemoOffer[] = [
  {
    slug: "coconut-sugar-granulated",
    by: "slamet",
    photos: 4,
    daysAgo: 98,
    hsCode: "170290",
    text: {
      en: [
        "Organic coconut sugar, granulated",
        "Sap of palms east of the river, boiled the same morning, stirred to grain, dried, sieved at 18 mesh and passed under 12,000 gauss magnets. Moisture below 2 %. Each sack carries the lot number that leads to its tappers. In 25 kg paper sacks; 14 tonnes in a 20-foot container.",
      ],
      id: [
        "Gula semut kelapa organik",
        "Nira dari kelapa di wetan kali, dimasak pagi itu juga, diaduk sampai berbutir, dikeringkan, diayak 18 mesh dan lewat magnet 12.000 gauss. Kadar air di bawah 2 %. Tiap karung ada nomor lot yang menunjuk ke penderesnya. Karung kertas 25 kg; 14 ton dalam kontainer 20 kaki.",
      ],
      ja: [
        "有機ココナッツシュガー（顆粒）",
        "当日朝に煮詰めた樹液を粒状に仕上げ、乾燥・18メッシュでふるい、磁石で異物を除去。水分2%未満。ロット番号から採取農家までたどれます。25kg紙袋、20フィートコンテナに14トン。",
      ],
    },
    terms: { unit: "KGM", minimumOrder: 500, orderMultiple: 25, leadTimeDays: 18, monthlyCapacity: 16000 },
    price: priced("USD", "FOB Tanjung Emas, Semarang", { 500: "2.45", 3000: "2.20", 14000: "1.98" }, "5.00"),
  },
  {
    slug: "coconut-nectar-syrup",
    by: "slamet",
    daysAgo: 37,
    hsCode: "170290",
    text: {
      en: [
        "Coconut nectar, 75 Brix, in 25 kg pails",
        "Sap evaporated under vacuum so that it stays amber and pours at room temperature. For sauces, bars and drinks. Food-grade pails with seal; sample bottles of 250 g.",
      ],
      id: [
        "Nektar kelapa 75 Brix, ember 25 kg",
        "Nira diuapkan dengan vakum sehingga tetap berwarna kuning sawo dan mudah dituang. Untuk saus, camilan dan minuman. Ember pangan bersegel; botol contoh 250 g.",
      ],
    },
    terms: { unit: "KGM", minimumOrder: 250, orderMultiple: 25, leadTimeDays: 18, monthlyCapacity: 3000 },
    price: priced("USD", "FOB Tanjung Emas, Semarang", { 250: "3.10", 1000: "2.85" }, "6.00"),
  },
  {
    slug: "sago-starch",
    by: "yosephina",
    daysAgo: 58,
    hsCode: "110819",
    text: {
      en: [
        "Sago starch from Lake Sentani, gluten-free",
        "White, washed four times, settled in covered tanks and dried to 13 % moisture. Free of wheat in the whole kitchen. For noodles, pearls and baking. In 20 kg paper sacks with the village and the month of felling printed on them.",
      ],
      id: [
        "Pati sagu Danau Sentani, bebas gluten",
        "Putih, dicuci empat kali, diendapkan dalam bak tertutup dan dikeringkan sampai 13 %. Di dapur kami sama sekali tak ada gandum. Untuk mi, mutiara dan kue. Karung kertas 20 kg dengan nama kampung dan bulan tebang.",
      ],
      ja: [
        "サゴでんぷん（グルテンフリー、センタニ湖産）",
        "4回水洗いし、ふた付きの槽で沈殿、水分13%まで乾燥。工場内で小麦は一切扱いません。麺、パール、製菓用。20kg紙袋に村名と伐採月を印字します。",
      ],
    },
    terms: { unit: "KGM", minimumOrder: 200, orderMultiple: 20, leadTimeDays: 40, monthlyCapacity: 1200 },
    price: priced("USD", "FOB Jayapura", { 200: "1.60", 1000: "1.35" }, "6.00"),
  },
  {
    slug: "red-fruit-oil",
    by: "yosephina",
    daysAgo: 17,
    hsCode: "151590",
    text: {
      en: [
        "Red fruit (Pandanus conoideus) oil, cold-settled",
        "Pressed from fruit of the Grime valley, settled for a month and filtered through cotton. Deep red, rich in carotenoids; a food oil, sold without any claim to heal. In 5 litre cans under nitrogen.",
      ],
      id: [
        "Minyak buah merah, diendapkan dingin",
        "Diperas dari buah lembah Grime, diendapkan sebulan dan disaring dengan kain katun. Merah tua, kaya karotenoid; minyak pangan, dijual tanpa janji menyembuhkan. Kaleng 5 liter dengan nitrogen.",
      ],
    },
    terms: { unit: "LTR", minimumOrder: 10, orderMultiple: 5, leadTimeDays: 30, monthlyCapacity: 60 },
    price: priced("USD", "FCA Sentani, Jayapura", { 10: "29.00", 30: "27.00" }, "12.00"),
  },
  {
    slug: "dried-cottonii",
    by: "syam",
    daysAgo: 90,
    hsCode: "121229",
    text: {
      en: [
        "Cottonii seaweed, dried, for carrageenan",
        "Harvested at 45 days, washed in sea water, dried on racks to 36 to 38 %. Sand and salt below 3 % together, of which sand below 1 %. Pressed bales of 50 kg, 20 tonnes in a 40-foot container. We settle on your laboratory's moisture.",
      ],
      id: [
        "Rumput laut cottonii kering untuk karagenan",
        "Panen umur 45 hari, dicuci air laut, dikeringkan di para-para hingga kadar air 36–38 %. Pasir dan garam bersama di bawah 3 %, pasirnya di bawah 1 %. Bal pres 50 kg, 20 ton dalam kontainer 40 kaki. Kadar air mengikuti laboratorium Anda.",
      ],
      ko: [
        "건조 코토니 해조류 (카라기난용)",
        "45일 생육 후 수확해 바닷물로 세척하고 건조대에서 수분 36~38%까지 말립니다. 모래와 소금 합계 3% 미만, 모래 1% 미만. 50kg 압축 베일, 40피트 컨테이너 20톤. 수분은 귀사 실험실 기준으로 정산합니다.",
      ],
    },
    terms: { unit: "KGM", minimumOrder: 5000, orderMultiple: 50, leadTimeDays: 21, monthlyCapacity: 30000 },
    price: priced("USD", "FOB Soekarno-Hatta, Makassar", { 5000: "1.32", 20000: "1.24" }, "4.00"),
  },
  {
    slug: "gracilaria-food-grade",
    by: "syam",
    daysAgo: 25,
    hsCode: "121221",
    text: {
      en: [
        "Gracilaria, sun-bleached, for salads and agar desserts",
        "Grown in brackish ponds, washed six times in fresh water and turned in the sun until pale. Soak ten minutes and it is ready. In 10 kg cartons of 500 g bags.",
      ],
      id: [
        "Gracilaria pangan, dijemur pucat, untuk salad dan agar",
        "Dari tambak payau, dicuci air tawar enam kali dan dibalik di bawah matahari sampai pucat. Rendam sepuluh menit, siap saji. Karton 10 kg berisi kantong 500 g.",
      ],
    },
    terms: { unit: "KGM", minimumOrder: 100, orderMultiple: 10, leadTimeDays: 14, monthlyCapacity: 2000 },
    price: priced("USD", "FOB Soekarno-Hatta, Makassar", { 100: "5.80", 500: "5.30" }, "5.00"),
  },
  {
    slug: "smoked-skipjack",
    by: "meike",
    daysAgo: 44,
    hsCode: "030549",
    text: {
      en: [
        "Cakalang fufu: skipjack smoked over coconut husk",
        "Line-caught skipjack split on bamboo, smoked six hours, vacuum packed in halves of about 600 g and frozen. Flake it into rice, noodles or omelettes. In 12 kg cartons; the vessel and date are on each.",
      ],
      id: [
        "Cakalang fufu, diasap dengan sabut kelapa",
        "Cakalang hasil huhate dibelah di bilah bambu, diasap enam jam, dikemas vakum separuh ekor sekitar 600 g dan dibekukan. Suwir untuk nasi, mi atau telur dadar. Karton 12 kg; nama kapal dan tanggal tertera.",
      ],
      ja: [
        "カツオの燻製（チャカラン・フフ）",
        "一本釣りのカツオを竹にはさみ、ココナッツの殻で6時間燻製。約600gの半身を真空冷凍。ご飯や麺、卵料理に。12kg箱、漁船名と日付を表示。",
      ],
    },
    terms: { unit: "KGM", minimumOrder: 120, orderMultiple: 12, leadTimeDays: 20, monthlyCapacity: 900 },
    price: priced("JPY", "FOB Bitung", { 120: "1480", 480: "1390" }, "1600"),
  },
];

import { ordered } from "./ordered.ts";
import { quoted } from "./quoted.ts";
import { type DemoThread, fromBuyer, fromExporter } from "./thread.ts";

const pantry = { name: "Lau's Nusantara Pantry (demo)", kind: "retailer", country: "HK" } as const;
const zakka = { name: "Morikawa Zakka (demo)", kind: "retailer", country: "JP" } as const;
const roaster = { name: "Slow Lane Roasters (demo)", kind: "importer", country: "TW" } as const;

/** New ones, and those that go on. */
export const openThreads: DemoThread[] = [
  {
    name: "mei-sambal",
    listing: "sambal-pecel-jar",
    buyer: "mei",
    sentDaysAgo: 0.3,
    company: pantry,
    asked: { quantity: 60, destinationCountry: "HK", destinationPlace: "Kwai Chung", incoterm: "CIF" },
    neededInDays: 45,
    messages: [
      {
        language: "en",
        text: "Hello Ibu Sari, my customers in North Point ask for your sambal since somebody brought a jar from leave. I would like 60 cartons, half medium and half hot. Can you quote CIF Hong Kong? And does the Chinese label show the nutrition table in the Hong Kong form?",
      },
    ],
    isUnread: true,
  },
  {
    name: "jiwoo-lashes",
    listing: "hand-tied-lashes",
    buyer: "jiwoo",
    sentDaysAgo: 1.2,
    company: { name: "Han Beauty Supply (demo)", kind: "distributor", country: "KR" },
    asked: { quantity: 5000, destinationCountry: "KR", destinationPlace: "Incheon", incoterm: "FCA" },
    messages: [
      {
        language: "ko",
        text: "안녕하세요. 5,000쌍을 자체 박스 포장으로 주문하고 싶습니다. 22가지 스타일 중 8가지를 골라 샘플 두 쌍씩 먼저 받을 수 있을까요? 샘플비와 국제택배비는 저희가 부담합니다.",
      },
    ],
    isUnread: true,
  },
  {
    name: "yating-gracilaria",
    listing: "gracilaria-food-grade",
    buyer: "yating",
    catalog: "taiwan-grocers-choice",
    sentDaysAgo: 0.9,
    company: roaster,
    asked: { quantity: 100, destinationCountry: "TW", destinationPlace: "Keelung", incoterm: "FOB" },
    messages: [
      {
        language: "en",
        text: "I import coffee, but a chef next door asks me for this seaweed. Would 100 kg be fine as a first order? Please tell me the shelf life and whether you can send a heavy-metal report of this year.",
      },
    ],
    isUnread: true,
  },
  {
    name: "kenji-plates",
    listing: "ash-glazed-plates",
    buyer: "kenji",
    catalog: "kissaten-and-kitchen",
    quoted: quoted.plates,
    sentDaysAgo: 16,
    company: zakka,
    asked: { quantity: 240, destinationCountry: "JP", destinationPlace: "Tokyo", incoterm: "CIF" },
    neededInDays: 70,
    messages: [
      {
        language: "ja",
        text: "はじめまして。東京で雑貨店を営んでおります。240枚をお願いしたいのですが、食品衛生法の試験成績書はありますか。また、縁の焼き締め部分は何ミリ程度でしょうか。",
      },
      fromExporter(
        7,
        "ja",
        "ご連絡ありがとうございます。土岐で三年間お世話になりました。試験成績書はロットごとにあります（鉛・カドミウム、日本の基準に合格）。縁は約28ミリです。240枚ですとCIF東京で一枚670円ほどになります。",
      ),
      fromBuyer(20, "ja", "土岐でしたか！それは安心です。サンプルを3枚、先に送っていただけますか。"),
      fromExporter(5, "ja", "承知しました。金曜日にDHLで発送します。追跡番号をここに書きますね。"),
    ],
    shared: ["exporter"],
  },
  {
    name: "yating-robusta",
    listing: "ijen-fine-robusta-green",
    buyer: "yating",
    catalog: "taiwan-grocers-choice",
    quoted: quoted.coffee,
    ordered: ordered.coffee,
    sentDaysAgo: 23,
    company: roaster,
    asked: { quantity: 600, destinationCountry: "TW", destinationPlace: "Keelung", incoterm: "FOB" },
    messages: [
      {
        language: "zh-Hant",
        text: "您好，我們想試 10 袋（600 公斤）做義式配方。請問今年新豆何時可出貨？可否先寄 500 克樣品？",
      },
      fromExporter(
        3,
        "zh-Hant",
        "許小姐您好，我在台北住過九年，很高興收到您的來信。新豆下個月中可以出貨。樣品今天就寄，免費，運費我們各付一半好嗎？",
      ),
      fromBuyer(30, "zh-Hant", "好的，沒問題。收到後我們杯測再回覆您。"),
      fromBuyer(190, "zh-Hant", "樣品杯測 82.5 分，很乾淨。想確認 600 公斤的價格，並請提供產地證明。"),
      fromExporter(
        2,
        "zh-Hant",
        "太好了！600 公斤 FOB 泗水每公斤 6.10 美元，產地證明我們會向商業局申請，裝船後三天內給您。",
      ),
    ],
    isUnread: true,
  },
  {
    name: "aminah-cloaks",
    listing: "embroidered-prayer-cloak",
    buyer: "aminah",
    quoted: quoted.cloaks,
    sentDaysAgo: 12,
    company: { name: "Aminah Modest Wear (demo)", kind: "retailer", country: "MY" },
    asked: { quantity: 120, destinationCountry: "MY", destinationPlace: "Port Klang", incoterm: "CFR" },
    neededInDays: 60,
    messages: [
      {
        language: "ms",
        text: "Assalamualaikum. Saya berminat 120 set untuk Ramadan, 60 putih, 40 dusty rose, 20 sage. Boleh dapat harga CFR Port Klang? Dan betul ke labuhnya 12 cm lebih?",
      },
      fromExporter(
        9,
        "id",
        "Waalaikumsalam Bu Aminah. Betul, 12 cm lebih panjang; dulu pelanggan dari Johor yang menegur kami. CFR Port Klang untuk 120 set USD 13,40 per set. Contoh warna bisa kami kirim minggu ini.",
      ),
      fromBuyer(
        4,
        "ms",
        "Baik, tolong hantar contoh tiga warna itu. Ini e-mel saya, lebih senang untuk alamat.",
      ),
      fromExporter(
        15,
        "id",
        "Sudah saya lihat, terima kasih. Nomor saya juga saya bagikan di sini. Contoh berangkat Kamis.",
      ),
    ],
    shared: ["buyer", "exporter"],
  },
  {
    name: "mei-trays",
    listing: "ketak-round-tray",
    buyer: "mei",
    quoted: quoted.trays,
    ordered: ordered.trays,
    sentDaysAgo: 41,
    company: pantry,
    asked: { quantity: 50, destinationCountry: "HK", destinationPlace: "Kwai Chung", incoterm: "FOB" },
    messages: [
      {
        language: "en",
        text: "Could you put these trays in the same consolidation as a sambal order from Tulungagung? I would take 50 to display the jars on.",
      },
      fromExporter(
        31,
        "en",
        "Dear Ms Lau, thank you. We can truck them to Surabaya, it takes three days with the ferry and costs about USD 45. Fifty trays are ready in three weeks. Shall we speak with Ibu Sari about the date?",
      ),
      fromBuyer(50, "en", "Yes please. Please send me your price for fifty."),
    ],
  },
];

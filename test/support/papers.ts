import type { Locale } from "#shared/locales.ts";
import { type MoneyPaperKind, Paper, type PaperKind } from "#shared/trade/papers/paper.ts";

type PaperInput = Parameters<typeof Paper.parse>[0] & object;

interface Sample {
  buyer: Record<string, unknown>;
  currency: string;
  goods: [string, string];
  port: string;
  notes: string;
}

/** A buyer of each language, and how goods are called there. */
const samples: Record<Locale, Sample> = {
  en: {
    buyer: {
      name: "Harbour & Home Pte. Ltd.",
      address: "71 Ubi Crescent #04-12\nSingapore 408571",
      country: "SG",
      taxNumbers: [{ name: "UEN", number: "201812345K" }],
      contact: { name: "Mei Tan", phone: "+65 6123 4567", email: "mei@harbour.example" },
    },
    currency: "USD",
    goods: ["", ""],
    port: "Singapore",
    notes: "Please keep the cartons dry. Colours may differ a little from one harvest to the next.",
  },
  id: {
    buyer: {
      name: "Toko Rantau Jaya",
      address: "Jalan Gurney 18\n50400 Kuala Lumpur",
      country: "MY",
      taxNumbers: [{ name: "TIN", number: "C 20880050010" }],
    },
    currency: "IDR",
    goods: ["Keranjang rotan, satu set isi tiga", "Keripik tempe, 200 g"],
    port: "Port Klang",
    notes: "Mohon karton disimpan di tempat kering. Warna dapat sedikit berbeda setiap panen.",
  },
  "zh-Hant": {
    buyer: {
      name: "雅婷生活選物有限公司",
      address: "臺北市大安區和平東路一段 162 號 3 樓",
      country: "TW",
      taxNumbers: [{ name: "統一編號", number: "04595257" }],
      contact: { name: "林雅婷", phone: "+886 2 2345 6789", email: "yating@living.example" },
    },
    currency: "TWD",
    goods: ["籐編收納籃，三件一組", "天貝脆片，200 公克"],
    port: "Keelung 基隆",
    notes: "請將紙箱置於乾燥處。每批天然籐材的顏色略有差異。",
  },
  ja: {
    buyer: {
      name: "株式会社みなと雑貨",
      address: "東京都港区海岸1丁目7番1号\n東京ポートシティ竹芝 12階",
      country: "JP",
      taxNumbers: [{ name: "登録番号", number: "T7000012050002" }],
      contact: { name: "佐藤 直子", email: "naoko@minato.example" },
    },
    currency: "JPY",
    goods: ["籐の収納かご 3点セット", "テンペチップス 200g"],
    port: "Tokyo 東京",
    notes: "カートンは湿気を避けて保管してください。天然素材のため、色合いは収穫ごとに少し異なります。",
  },
  ko: {
    buyer: {
      name: "주식회사 바다마을",
      address: "부산광역시 해운대구 센텀중앙로 97, 1204호",
      country: "KR",
      taxNumbers: [{ name: "사업자등록번호", number: "124-81-00998" }],
      contact: { name: "김민지", phone: "+82 51 123 4567" },
    },
    currency: "KRW",
    goods: ["라탄 수납 바구니 3종 세트", "템페칩 200g"],
    port: "Busan 부산",
    notes: "상자는 건조한 곳에 보관해 주세요. 천연 소재라 수확 시기마다 색이 조금 다를 수 있습니다.",
  },
  ar: {
    buyer: {
      name: "شركة واحة نجد للتجارة المحدودة",
      address: "طريق الملك فهد، حي العليا\nالرياض 12214",
      country: "SA",
      taxNumbers: [{ name: "الرقم الضريبي", number: "310122393500003" }],
      contact: { name: "فيصل العتيبي", phone: "+966 11 234 5678", email: "faisal@wahat.example" },
    },
    currency: "SAR",
    goods: ["سلال من الخيزران، طقم من ثلاث قطع", "رقائق التمبيه، 200 غرام"],
    port: "Dammam الدمام",
    notes: "يرجى حفظ الكراتين في مكان جاف. قد يختلف اللون قليلًا (5–10٪) من محصول إلى آخر.",
  },
  ms: {
    buyer: {
      name: "Syarikat Rotan Utara Sdn. Bhd.",
      address: "No. 9, Jalan Penang\n10000 George Town, Pulau Pinang",
      country: "MY",
      taxNumbers: [{ name: "TIN", number: "C 20990050020" }],
    },
    currency: "MYR",
    goods: ["Bakul rotan, set tiga", "Kerepek tempe, 200 g"],
    port: "Penang",
    notes: "Sila simpan karton di tempat kering. Warna mungkin berbeza sedikit setiap tuaian.",
  },
};

/** About how many minor units of each are a cent. */
const prices: Record<string, number> = { IDR: 16_000, TWD: 30, KRW: 14, SAR: 4, MYR: 4 };

const seller = {
  name: "CV Rotan Sari Malang",
  address: "Jalan Soekarno-Hatta 88, Lowokwaru\nMalang 65141, Jawa Timur",
  country: "ID",
  taxNumbers: [
    { name: "NPWP", number: "01.312.166.0-091.000" },
    { name: "NIB", number: "9120001234567" },
  ],
  contact: { name: "Sari Wulandari", phone: "+62 812 3456 7890", email: "sari@rotan.example" },
};

/** A receipt of a transfer, or a credit note to a card. */
function sampleMoneyPaper(kind: MoneyPaperKind, language: Locale, more: Partial<PaperInput>): Paper {
  const { buyer, currency } = samples[language];
  const isReceipt = kind === "receipt";
  return Paper.parse({
    kind,
    number: isReceipt ? "RC-2026-0042" : "CN-2026-0007",
    issuedOn: "2026-11-09",
    language,
    seller,
    buyer,
    currency,
    lines: [],
    money: {
      amountMinor: 290_055 * (prices[currency] ?? 1),
      on: "2026-11-06",
      reference: "RF18539007547034",
      ...(isReceipt
        ? { provider: "transfer", purpose: "deposit" }
        : { provider: "card", reason: "order_cancelled" }),
    },
    references: {
      proformaInvoice: "PI-2026-0042",
      order: "O-2026-0042",
      buyersOrder: "PO 7715",
      ...(isReceipt ? {} : { receipt: "RC-2026-0042" }),
    },
    verifyAt: `https://rantau.example/p/${kind.replaceAll("_", "-")}/7f3k9q2m8x`,
    isDemo: true,
    ...more,
  });
}

/** A whole paper of a kind for a buyer of a language; `more` stands over what it has. */
export function samplePaper(kind: PaperKind, language: Locale, more: Partial<PaperInput> = {}): Paper {
  const { buyer, currency, goods, port, notes } = samples[language];
  if (kind === "receipt" || kind === "credit_note") return sampleMoneyPaper(kind, language, more);
  const isPriced = kind !== "packing_list";
  const isOrder = kind === "commercial_invoice" || kind === "packing_list";
  return Paper.parse({
    kind,
    number:
      { quotation: "Q", proforma_invoice: "PI", commercial_invoice: "CI", packing_list: "PL" }[kind] +
      "-2026-0042",
    ...(kind === "quotation" ? { revision: 2 } : {}),
    issuedOn: "2026-11-09",
    language,
    seller,
    buyer,
    currency,
    lines: sampleLines(goods, prices[currency] ?? 1),
    ...(isPriced && kind !== "quotation"
      ? {
          charges: [
            { kind: "freight", amountMinor: 84_000 * (prices[currency] ?? 1) },
            { kind: "insurance", amountMinor: 9_250 * (prices[currency] ?? 1) },
          ],
        }
      : {}),
    delivery: {
      incoterm: isPriced && kind !== "quotation" ? "CIF" : "FOB",
      namedPlace: isPriced && kind !== "quotation" ? port : "Tanjung Perak, Surabaya",
    },
    portOfLoading: "Tanjung Perak, Surabaya",
    portOfDischarge: port,
    origin: "ID",
    ...(kind === "quotation" ? { validity: { day: "2026-12-31", timeZone: "Asia/Jakarta" } } : {}),
    ...(isOrder ? {} : { leadTimeDays: 35 }),
    ...(isPriced ? { payment: { depositPercent: 30, balance: "before_shipment" } } : {}),
    references: {
      ...(kind === "quotation" ? {} : { quotation: "Q-2026-0042" }),
      ...(isOrder ? { proformaInvoice: "PI-2026-0042", order: "ord-2026-0042", buyersOrder: "PO 7715" } : {}),
      ...(kind === "packing_list" ? { commercialInvoice: "CI-2026-0042" } : {}),
    },
    ...(isOrder
      ? {
          shipment: {
            shippedOn: "2026-11-12",
            carriedBy: "MV Selat Mas / 226E",
            transportDocument: "SUBSIN26110042",
            containers: "TEMU 214365-0 / seal ID 778812",
            marks: "RSM / PO 7715\nCARTON 1–64\nMADE IN INDONESIA",
          },
        }
      : {}),
    ...(kind === "proforma_invoice" || kind === "commercial_invoice"
      ? {
          bank: {
            holder: "CV Rotan Sari Malang",
            bank: "Bank Contoh Indonesia, Malang",
            account: "123-00-4567890-1",
            swift: "BCIDIDJA",
          },
        }
      : {}),
    ...(kind === "quotation"
      ? {
          sampleTerms: {
            text: "One set as a sample at USD 18.00; its price is taken off the first order.",
            language: "en",
          },
        }
      : {}),
    notes: { text: notes, language },
    verifyAt: `https://rantau.example/p/${kind.replaceAll("_", "-")}/7f3k9q2m8x`,
    isDemo: true,
    ...more,
  });
}

function sampleLines([basket, chips]: [string, string], priceOf: number) {
  return [
    {
      description: "Rattan basket set of three, natural, lined",
      ...(basket ? { translation: basket } : {}),
      article: "RSM-301",
      hsCode: "46021210",
      quantity: 480,
      unit: "SET",
      unitPriceMinor: 1_450 * priceOf,
      packing: {
        cartons: 40,
        unitsPerCarton: 12,
        netGrams: 480_000,
        grossGrams: 548_000,
        carton: { lengthMm: 600, widthMm: 450, heightMm: 500 },
      },
    },
    {
      description: "Tempeh chips, sea salt, 200 g bag",
      ...(chips ? { translation: chips } : {}),
      article: "RSM-710",
      hsCode: "20059990",
      quantity: 960,
      unit: "BG",
      unitPriceMinor: 185 * priceOf,
      packing: {
        cartons: 24,
        unitsPerCarton: 40,
        netGrams: 192_000,
        grossGrams: 218_400,
        carton: { lengthMm: 580, widthMm: 380, heightMm: 355 },
      },
    },
  ];
}

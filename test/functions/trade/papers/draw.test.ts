import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { describe, expect, it } from "vitest";
import { drawPdf, drawSvg } from "#functions/trade/papers/draw.ts";
import { hashOfPaper } from "#functions/trade/papers/paper-hash.ts";
import { paperView } from "#functions/trade/papers/paper-view.ts";
import { siteLocales } from "#shared/locales.ts";
import { shortHash } from "#shared/trade/papers/fingerprint.ts";
import { Paper, paperKinds } from "#shared/trade/papers/paper.ts";
import { samplePaper } from "#test/support/papers.ts";

const kept = join(import.meta.dirname, "pictures");
const mostKilobytes = 120;

function viewOf(paper: Paper) {
  return paperView(paper, hashOfPaper(paper));
}

async function readPdf(paper: Paper) {
  const pdf = await drawPdf(viewOf(paper));
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: false });
  return { pdf, pages: text, text: text.join("\n"), info: (await getMeta(document)).info };
}

/** Pictures are compared in grey, as small as their words can still be told apart. */
const width = 480;

async function pictureOf(paper: Paper): Promise<Buffer> {
  const svg = Buffer.from(await drawSvg(viewOf(paper)));
  return sharp(svg)
    .flatten({ background: "#fff" })
    .resize({ width })
    .greyscale()
    .png({ palette: true, colours: 16 })
    .toBuffer();
}

function pixelsOf(picture: Buffer) {
  return sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
}

/** Which share of the pixels is plainly another: none of an equal picture, a five-hundredth where one line is missing. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([pixelsOf(one), pixelsOf(other)]);
  if (a.info.width !== b.info.width || a.info.height !== b.info.height) return 1;
  const differing = a.data.reduce(
    (count, value, at) => count + (Math.abs(value - (b.data[at] ?? 0)) > 64 ? 1 : 0),
    0,
  );
  return differing / a.data.length;
}

const each = paperKinds.flatMap((kind) => siteLocales.map((language) => [kind, language] as const));

describe("a drawn paper", () => {
  it.each(each)("looks as it was kept: %s, %s", async (kind, language) => {
    const drawn = await pictureOf(samplePaper(kind, language));
    const file = join(kept, `${kind}-${language}.png`);
    if (process.env.KEEP_PAPERS) {
      await mkdir(kept, { recursive: true });
      await writeFile(file, drawn);
    }
    const share = await difference(drawn, await readFile(file));
    expect(
      share,
      "Look at it; if it shall look so: KEEP_PAPERS=1 npx vitest run test/functions/trade/papers",
    ).toBeLessThan(0.0005);
  });

  it("would look otherwise with one word changed", async () => {
    const paper = samplePaper("quotation", "en");
    const changed = { ...paper, portOfLoading: "Tanjung Emas, Semarang" };
    const share = await difference(await pictureOf(changed), await readFile(join(kept, "quotation-en.png")));
    expect(share).toBeGreaterThan(0.0005);
  });

  it.each(each)(`weighs at most ${mostKilobytes} KB, whole in itself: %s, %s`, async (kind, language) => {
    const pdf = Buffer.from(await drawPdf(viewOf(samplePaper(kind, language))));
    expect(pdf.length / 1000).toBeLessThanOrEqual(mostKilobytes);
    const text = pdf.toString("latin1");
    expect(text).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/);
    expect(text).toContain("/StructTreeRoot");
    expect(text).not.toMatch(/\/JavaScript|\/Launch|\/EmbeddedFile|\/AcroForm/);
  });

  it("is the same bytes each time, and other ones of another day", async () => {
    const hashOf = async (paper: Paper) =>
      createHash("sha256")
        .update(await drawPdf(viewOf(paper)))
        .digest("hex");
    const paper = samplePaper("commercial_invoice", "ar");
    const first = await hashOf(paper);
    await hashOf(samplePaper("packing_list", "ja"));
    expect(await hashOf(paper)).toBe(first);
    expect(await hashOf({ ...paper, issuedOn: "2026-11-10" })).not.toBe(first);
  });

  it("has one page, its title, its author and the day that its data names", async () => {
    const { pages, info } = await readPdf(samplePaper("commercial_invoice", "zh-Hant"));
    expect(pages).toHaveLength(1);
    expect(info).toMatchObject({
      Title: "Commercial invoice CI-2026-0042",
      Author: "CV Rotan Sari Malang",
      CreationDate: expect.stringContaining("D:20261109"),
    });
  });
});

/** Without blanks and marks that leave no ink: where an extractor puts a blank is its own choice. */
function bare(text: string): string {
  return text.replaceAll(/[\s\p{Default_Ignorable_Code_Point}]/gu, "");
}

/** As pdf.js reads the ligatures of lam and alef, whose letters it turns round with the line. */
function turned(word: string): string {
  return word.replaceAll(/ل([اأإآ])/g, "$1ل");
}

describe("the text of a drawn paper", () => {
  it.each([
    ["en", ["Harbour & Home Pte. Ltd.", "71 Ubi Crescent #04-12", "Country of destination", "Singapore"]],
    ["id", ["Keranjang rotan, satu set isi tiga", "Syarat pembayaran", "IDR"]],
    [
      "zh-Hant",
      [
        "雅婷生活選物有限公司",
        "臺北市大安區和平東路一段162號3樓",
        "統一編號",
        "商業發票",
        "籐編收納籃，三件一組",
      ],
    ],
    ["ja", ["株式会社みなと雑貨", "東京都港区海岸1丁目7番1号", "商業送り状", "籐の収納かご"]],
    ["ko", ["주식회사바다마을", "부산광역시해운대구", "상업송장", "라탄수납바구니3종세트"]],
    [
      "ar",
      [
        "شركة واحة نجد للتجارة المحدودة",
        "فاتورة تجارية",
        "سلال من الخيزران",
        "شروط الدفع",
        "الأولية",
        "كرتونا",
      ],
    ],
    ["ms", ["Syarikat Rotan Utara Sdn. Bhd.", "Invois komersial", "Bakul rotan, set tiga"]],
  ] as const)("is what was written, letter by letter, in %s", async (language, wanted) => {
    const paper = samplePaper("commercial_invoice", language);
    const text = bare((await readPdf(paper)).text.normalize("NFKC"));
    const always = [
      "Commercial invoice",
      "CI-2026-0042",
      "4602.12.10",
      "RSM-301",
      shortHash(hashOfPaper(paper)),
    ];
    for (const part of always) expect(text).toContain(bare(part));
    // Where a line runs from right to left, the extractor has its words in another order.
    const words = wanted.flatMap((part) => (language === "ar" ? part.split(" ") : [part]));
    for (const word of words)
      expect(
        [word, turned(word)].some((it) => text.includes(bare(it.normalize("NFKC")))),
        word,
      ).toBe(true);
  });

  it.each([
    ["en", ["Deposit for order O-2026-0042"]],
    ["id", ["Kuitansi", "Uang muka untuk pesanan O-2026-0042", "Transfer bank", "sampai barang diterima"]],
    ["zh-Hant", ["收據", "訂單O-2026-0042的訂金", "銀行匯款", "這筆款項由Rantau保管，直到收到商品為止"]],
    ["ja", ["領収書", "注文O-2026-0042の前払金", "銀行振込", "商品が受け取られるまでRantauがお預かりし"]],
    ["ko", ["영수증", "주문O-2026-0042의선금", "은행송금", "상품을수령할때까지Rantau가보관하며"]],
    ["ar", ["إيصال", "المقدمة", "تحويل", "تستلم"]],
    ["ms", ["Resit", "Deposit untuk pesanan O-2026-0042", "Pindahan bank", "sehingga barangan diterima"]],
  ] as const)(
    "says on a receipt in %s what it is for, how it came, and until when it is held",
    async (language, wanted) => {
      const text = bare((await readPdf(samplePaper("receipt", language))).text.normalize("NFKC"));
      for (const word of [...wanted, "RF18 5390 0754 7034"])
        expect(
          [word, turned(word)].some((it) => text.includes(bare(it.normalize("NFKC")))),
          word,
        ).toBe(true);
    },
  );

  it("has the figures of each kind", async () => {
    const texts = await Promise.all(
      paperKinds.map(async (kind) => (await readPdf(samplePaper(kind, "en"))).text),
    );
    const [quotation, proforma, invoice, packingList, receipt, creditNote] = texts.map(bare);
    expect(quotation).toContain("TotalFOBUSD8,736.00");
    for (const priced of [proforma, invoice]) {
      for (const figures of [
        "14.50",
        "6,960.00",
        "840.00",
        "92.50",
        "TotalCIFUSD9,668.50",
        "2,900.55",
        "6,767.95",
      ])
        expect(priced).toContain(figures);
      expect(priced).toContain("64cartons·Netweight672.0kg·Grossweight766.4kg·Volume7.278m³");
      expect(priced).toContain("123-00-4567890-1");
    }
    for (const figures of [
      "480.0kg",
      "548.0kg",
      "60×45×50cm",
      "12setspercarton",
      "5.400m³",
      "672.0kg",
      "7.278m³",
    ])
      expect(packingList).toContain(figures);
    expect(packingList).not.toMatch(/USD|14\.50|123-00-4567890-1/);
    for (const figures of [
      "RC-2026-0042",
      "DepositfororderO-2026-0042",
      "6November2026",
      "BanktransferRF18539007547034",
      "ReceivedUSD2,900.55",
      "Rantauholdsthismoneyuntilthegoodsarereceived.",
    ])
      expect(receipt).toContain(figures);
    for (const figures of [
      "CN-2026-0007",
      "Receiptno.RC-2026-0042",
      "OrderO-2026-0042,whichwascancelled",
      "CardRF18539007547034",
      "PaidbackUSD2,900.55",
    ])
      expect(creditNote).toContain(figures);
    expect(creditNote).not.toContain("holdsthismoney");
    for (const money of [receipt, creditNote])
      expect(money).not.toMatch(/Signatureandstamp|Rattan|NaN|undefined/);
    expect(quotation).toContain("Endof31December2026,Asia/Jakarta(UTC+07:00)");
  });

  it("marks what is made up, and nothing else", async () => {
    const paper = samplePaper("quotation", "ms");
    expect((await readPdf(paper)).text).toContain("DEMO: orang, barang dan angka adalah rekaan.");
    expect((await readPdf({ ...paper, isDemo: false })).text).not.toContain("DEMO");
  });
});

const markup = [
  "#set page(width: 1pt)",
  "\\ $x^2$ [b] @nowhere <label> `raw` *bold* _it_ = head",
  `"quotes" 'single' // comment /* more */ ~ -- ... #panic("no") #read("/etc/passwd") #{`,
];

describe("what people write on a paper", () => {
  it("is never read as markup", async () => {
    const paper = samplePaper("commercial_invoice", "en");
    const text = markup.join(" ");
    const written = Paper.parse({
      ...paper,
      seller: { ...paper.seller, name: text.slice(0, 160), address: markup.join("\n") },
      lines: paper.lines.map((line) => ({ ...line, description: text, translation: text, article: "#x" })),
      notes: { text, language: "en" },
      shipment: { marks: markup.join("\n"), carriedBy: text.slice(0, 100) },
      bank: { holder: text.slice(0, 150), bank: "#emph[x]", account: "$1$" },
    });
    const read = bare((await readPdf(written)).text);
    expect(read.split(bare(text)).length - 1).toBeGreaterThanOrEqual(5);
    for (const part of ["#emph[x]", "$1$", "Art.#x"]) expect(read).toContain(part);
  });

  it("is drawn with marks of direction, emoji, signs of no face of ours, and words of 150 letters", async () => {
    const paper = samplePaper("quotation", "ar");
    const long = "Donaudampfschifffahrt".repeat(7);
    const written = Paper.parse({
      ...paper,
      buyer: { ...paper.buyer, name: `Toko \u200F 😀 👩‍🌾 ${long}`.slice(0, 160) },
      notes: { text: `سلال \u2067abc\u2069 ไทย ${long} 长`, language: "ar" },
    });
    const { pdf, text, pages } = await readPdf(written);
    expect(bare(text)).toContain(long.slice(0, 120));
    expect(text).toContain("😀");
    expect(pages).toHaveLength(1);
    expect(Buffer.from(pdf).toString("latin1")).not.toContain("pdfaid");
  });
});

describe("a paper of fifty lines", () => {
  const paper = samplePaper("commercial_invoice", "ar");
  const fifty = (count: number) => ({
    ...paper,
    lines: Array.from({ length: count }, (_, at) => ({
      ...paper.lines[at % 2],
      description: `Rattan basket number ${at + 1}`,
    })),
  });

  it("repeats the head of the table, counts its pages, and stays light", async () => {
    const { pdf, pages } = await readPdf(Paper.parse(fifty(50)));
    expect(pages).toHaveLength(4);
    for (const [at, page] of pages.entries()) {
      expect(page).toContain("Description of goods");
      expect(bare(page)).toContain(`${at + 1}/4`);
      expect(page).toContain("Commercial invoice CI-2026-0042");
    }
    expect(pdf.length / 1000).toBeLessThanOrEqual(mostKilobytes);
    expect(Buffer.from(pdf).toString("latin1")).toContain("<pdfaid:conformance>U");
  });

  it("never begins a page with the totals alone, however many lines there are", async () => {
    for (const count of [7, 8, 9, 10, 11, 12, 13]) {
      const { pages } = await readPdf(Paper.parse(fifty(count)));
      const withTotal = pages.find((page) => bare(page).includes("TotalCIF"));
      expect(withTotal).toContain(`Rattan basket number ${count}`);
      expect(withTotal).toContain(`Rattan basket number ${count - 1}`);
    }
  });
});

import { formatHsCode } from "#shared/market/nomenclature/hs-code.ts";
import { numberText } from "#shared/terms/number-text.ts";
import type { Paper } from "#shared/trade/papers/paper.ts";
import {
  amountText,
  cartonText,
  cubicMetresText,
  kilogramsText,
  moneyText,
  volumeText,
  weightText,
} from "#shared/trade/papers/paper-figures.ts";
import type { PaperLine, PaperPacking } from "#shared/trade/papers/paper-parts.ts";
import {
  lineTotalMinor,
  type PackingTotals,
  totalsOf,
  volumeCm3,
} from "#shared/trade/papers/paper-totals.ts";
import { quantityText } from "#web/components/quantity.ts";
import { lookup, type Messages } from "#web/messages.ts";
import type { PaperWords, Said, Written } from "./paper-words.ts";

/** Figures of all papers are written as English writes them, as one paper must not have two ways. */
export const figures = "en";

export interface Column {
  label: Said;
  /** A share of the width, or as wide as its content. */
  width: "rest" | "fit";
  isFigure: boolean;
}

/** Each cell's lines, the first in full ink. */
export type Cell = Written[];

interface SumRow {
  label: Said;
  value: string;
  isTotal: boolean;
}

export interface LinesView {
  columns: Column[];
  rows: Cell[][];
  /** What stands below the last row, one value for each column after the description, where the columns are summed. */
  sums: string[] | null;
  /** What `sums` are called. */
  total: Said;
  /** What the lines come to, one below the other. */
  totals: SumRow[];
  packing: { label: Said; value: Said } | null;
}

export function linesView(paper: Paper, words: PaperWords): LinesView {
  return paper.kind === "packing_list" ? packedLines(paper, words) : pricedLines(paper, words);
}

function pricedLines(paper: Paper, words: PaperWords): LinesView {
  const { lines, currency } = paper;
  const columns = [
    ...descriptionColumns(words),
    figure(words, (t) => t.paper_quantity()),
    figure(words, (t) => `${t.paper_unit_price()} (${currency})`),
    figure(words, (t) => `${t.paper_amount()} (${currency})`),
  ];
  const rows = lines.map((line, index) => [
    ...descriptionCells(line, index, words),
    cell(words, quantity(line, words)),
    cell(words, amountText(line.unitPriceMinor, currency, figures)),
    cell(words, amountText(lineTotalMinor(line), currency, figures)),
  ]);
  const { packing } = totalsOf(paper);
  return {
    columns,
    rows,
    sums: null,
    total: words.say((t) => t.paper_total()),
    totals: sumRows(paper, words),
    packing: packing
      ? { label: words.say((t) => t.paper_packing()), value: words.say((t) => packingText(packing, t)) }
      : null,
  };
}

function packedLines(paper: Paper, words: PaperWords): LinesView {
  const columns = [
    ...descriptionColumns(words),
    figure(words, (t) => t.paper_quantity()),
    figure(words, (t) => t.paper_cartons()),
    figure(words, (t) => t.paper_net_weight()),
    figure(words, (t) => t.paper_gross_weight()),
    figure(words, (t) => t.paper_carton_size()),
    figure(words, (t) => t.paper_volume()),
  ];
  const rows = paper.lines.map((line, index) => {
    const { packing } = line;
    return [
      ...descriptionCells(line, index, words),
      cell(words, quantity(line, words)),
      cartonsCell(line, words),
      cell(words, packing && weightText(packing.netGrams, figures)),
      cell(words, packing && weightText(packing.grossGrams, figures)),
      cell(words, packing?.carton && cartonText(packing.carton, figures)),
      cell(words, packing && volumeOf(packing)),
    ];
  });
  const { quantities, packing } = totalsOf(paper);
  const allUnits = quantities.map(({ quantity: count, unit }) =>
    quantityText({ t: words.english, locale: figures }, count, unit),
  );
  return {
    columns,
    rows,
    sums: [
      allUnits.join("\n"),
      packing ? numberText(packing.cartons, figures) : "",
      packing ? weightText(packing.netGrams, figures) : "",
      packing ? weightText(packing.grossGrams, figures) : "",
      "",
      packing?.volumeCm3 === undefined ? "" : volumeText(packing.volumeCm3, figures),
    ],
    total: words.say((t) => t.paper_total()),
    totals: [],
    packing: null,
  };
}

function descriptionColumns(words: PaperWords): Column[] {
  return [
    { label: words.say((t) => t.paper_line()), width: "fit", isFigure: false },
    { label: words.say((t) => t.paper_goods()), width: "rest", isFigure: false },
  ];
}

export function figure(words: PaperWords, label: (t: Messages) => string): Column {
  return { label: words.say(label), width: "fit", isFigure: true };
}

function descriptionCells(line: PaperLine, index: number, words: PaperWords): Cell[] {
  const { hsCode, article } = line;
  const codes = [
    hsCode && `${words.english.paper_hs()} ${formatHsCode(hsCode)}`,
    article && `${words.english.paper_article()} ${article}`,
  ].filter((it) => it !== undefined);
  const texts = [line.description, line.translation, codes.length > 0 ? codes.join(" · ") : undefined];
  return [cell(words, String(index + 1)), cell(words, ...texts)];
}

export function cell(words: PaperWords, ...texts: (string | undefined)[]): Cell {
  return texts.filter((it) => it !== undefined).map((it) => words.written(it));
}

function quantity({ quantity: count, unit }: PaperLine, words: PaperWords): string {
  return quantityText({ t: words.english, locale: figures }, count, unit);
}

function cartonsCell({ unit, packing }: PaperLine, words: PaperWords): Cell {
  if (!packing) return [];
  const { cartons, unitsPerCarton } = packing;
  const each = unitsPerCarton && quantityText({ t: words.english, locale: figures }, unitsPerCarton, unit);
  return cell(
    words,
    numberText(cartons, figures),
    each ? words.english.paper_per_carton({ shown: each }) : undefined,
  );
}

function volumeOf(packing: PaperPacking): string | undefined {
  const volume = volumeCm3(packing);
  return volume === undefined ? undefined : volumeText(volume, figures);
}

/** "40 cartons · Net weight 480.0 kg · Gross weight 520.0 kg · Volume 3.360 m³", by the units' names in that language. */
function packingText(
  { cartons, netGrams, grossGrams, volumeCm3: volume }: PackingTotals,
  t: Messages,
): string {
  const weight = (grams: number) =>
    lookup(t, "quantity_KGM", { count: grams / 1_000, shown: kilogramsText(grams, figures) });
  const room = (cm3: number) =>
    lookup(t, "quantity_MTQ", { count: cm3 / 1_000_000, shown: cubicMetresText(cm3, figures) });
  return [
    quantityText({ t, locale: figures }, cartons, "CT"),
    `${t.paper_net_weight()} ${weight(netGrams)}`,
    `${t.paper_gross_weight()} ${weight(grossGrams)}`,
    ...(volume === undefined ? [] : [`${t.paper_volume()} ${room(volume)}`]),
  ].join(" · ");
}

function sumRows(paper: Paper, words: PaperWords): SumRow[] {
  const { charges, currency, delivery, payment } = paper;
  const { goodsMinor, totalMinor, depositMinor, balanceMinor } = totalsOf(paper);
  const row = (label: Said, minor: number, isTotal = false) => ({
    label,
    value: isTotal ? moneyText(minor, currency, figures) : amountText(minor, currency, figures),
    isTotal,
  });
  const term = delivery ? ` ${delivery.incoterm}` : "";
  const isSplit = payment !== undefined && payment.depositPercent > 0 && payment.depositPercent < 100;
  return [
    ...(charges.length > 0
      ? [
          row(
            words.say((t) => t.paper_goods_total()),
            goodsMinor,
          ),
        ]
      : []),
    ...charges.map(({ kind, amountMinor }) =>
      row(
        words.say((t) => lookup(t, `paper_${kind}`) ?? kind),
        kind === "discount" ? -amountMinor : amountMinor,
      ),
    ),
    row(
      words.say((t) => `${t.paper_total()}${term}`),
      totalMinor,
      true,
    ),
    ...(isSplit
      ? [
          row(
            words.say((t) => t.paper_deposit({ percent: payment.depositPercent })),
            depositMinor,
          ),
          row(
            words.say((t) =>
              payment.balance === "before_shipment"
                ? t.paper_balance_before_shipment()
                : t.paper_balance_against_documents(),
            ),
            balanceMinor,
          ),
        ]
      : []),
  ];
}

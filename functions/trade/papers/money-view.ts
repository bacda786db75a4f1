import { shownReference } from "#shared/money/bank/payment-reference.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import type { Paper } from "#shared/trade/papers/paper.ts";
import { amountText, moneyText } from "#shared/trade/papers/paper-figures.ts";
import type { MovedMoney } from "#shared/trade/papers/paper-parts.ts";
import { lookup, type Messages } from "#web/messages.ts";
import { type Cell, type Column, cell, figure, figures, type LinesView } from "./lines-view.ts";
import type { PaperWords, Said } from "./paper-words.ts";

/** A receipt or a credit note: what the money is for, when it came or went and how, and how much it is. */
export function moneyLines(paper: Paper, money: MovedMoney, words: PaperWords): LinesView {
  const { currency, kind } = paper;
  const { amountMinor, on, provider, reference } = money;
  const isReceipt = kind === "receipt";
  const column = (label: Said, width: Column["width"]): Column => ({ label, width, isFigure: false });
  const both = ({ en, other }: Said, ...more: string[]): Cell => cell(words, en, other, ...more);
  return {
    columns: [
      column(
        words.say((t) => t.paper_for()),
        "rest",
      ),
      column(
        words.say((t) => (isReceipt ? t.paper_received_on() : t.paper_returned_on())),
        "fit",
      ),
      column(
        words.say((t) => t.paper_way()),
        "fit",
      ),
      figure(words, (t) => `${t.paper_amount()} (${currency})`),
    ],
    rows: [
      [
        both(words.say((t) => forText(paper, money, t))),
        both(words.sayIn((locale) => calendarDay(on, locale))),
        both(
          words.say((t) => lookup(t, `money_provider_${provider}`) ?? provider),
          shownReference(reference),
        ),
        cell(words, amountText(amountMinor, currency, figures)),
      ],
    ],
    sums: null,
    total: words.say((t) => t.paper_total()),
    totals: [
      {
        label: words.say((t) => (isReceipt ? t.paper_received() : t.paper_returned())),
        value: moneyText(amountMinor, currency, figures),
        isTotal: true,
      },
    ],
    packing: null,
  };
}

function forText({ references }: Paper, { purpose, reason }: MovedMoney, t: Messages): string {
  return lookup(t, `paper_for_${purpose ?? reason}`, { number: references?.order ?? "" }) ?? "";
}

/** What becomes of money that came: it is not the exporter's yet. */
export function heldRemark(words: PaperWords) {
  const { en, other } = words.say((t) => t.paper_held_until());
  return {
    label: words.say((t) => t.paper_held()),
    paragraphs: [en, other].filter((it) => it !== undefined).map((it) => words.written(it)),
  };
}

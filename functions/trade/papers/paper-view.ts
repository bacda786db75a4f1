import type { ContentLocale } from "#shared/locales.ts";
import { countryName } from "#shared/terms/countries.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import { numberText } from "#shared/terms/number-text.ts";
import { offsetText } from "#shared/terms/time-zones.ts";
import { shortHash } from "#shared/trade/papers/fingerprint.ts";
import { isMoneyPaper, type Paper } from "#shared/trade/papers/paper.ts";
import type { PaperParty } from "#shared/trade/papers/paper-parts.ts";
import { lookup, type Messages } from "#web/messages.ts";
import { linesView } from "./lines-view.ts";
import { heldRemark, moneyLines } from "./money-view.ts";
import { PaperWords, type Said, type Written } from "./paper-words.ts";
import { paymentText } from "./payment-text.ts";
import { qrSvg } from "./qr-svg.ts";

interface Fact {
  label: Said;
  value: Said;
}

/** What the template draws: every figure and text as it shall stand there, none of it markup. */
export function paperView(paper: Paper, hash: string) {
  const words = new PaperWords(paper.language);
  return {
    language: paper.language,
    /** PDF knows days without a zone. */
    date: paper.issuedOn.split("-").map(Number),
    title: words.say((t) => lookup(t, `paper_${paper.kind}`) ?? paper.kind),
    number: paper.number,
    seller: words.written(paper.seller.name),
    demo: paper.isDemo ? words.say((t) => t.paper_demo()) : null,
    parties: partiesOf(paper, words),
    facts: factsOf(paper, words),
    transport: transportOf(paper, words),
    ...(paper.money ? moneyLines(paper, paper.money, words) : linesView(paper, words)),
    remarks: paper.kind === "receipt" ? [heldRemark(words)] : remarksOf(paper, words),
    genuine: {
      label: words.say((t) => t.paper_genuine()),
      address: paper.verifyAt,
      qr: qrSvg(paper.verifyAt),
      fingerprint: { label: words.say((t) => t.paper_fingerprint()), value: shortHash(hash) },
    },
    ...(isMoneyPaper(paper)
      ? { signature: null, issuer: words.say((t) => t.paper_by_us()) }
      : { signature: words.say((t) => t.paper_signature()), issuer: null }),
  };
}

function partiesOf({ seller, buyer, consignee }: Paper, words: PaperWords) {
  const party = (label: Said, it: PaperParty) => ({
    label,
    name: words.written(it.name),
    lines: linesOf(it, words),
  });
  return [
    party(
      words.say((t) => t.paper_seller()),
      seller,
    ),
    party(
      words.say((t) => t.paper_buyer()),
      buyer,
    ),
    ...(consignee
      ? [
          party(
            words.say((t) => t.paper_consignee()),
            consignee,
          ),
        ]
      : []),
  ];
}

function linesOf({ address, country, taxNumbers, contact }: PaperParty, words: PaperWords): Written[] {
  const { en, other } = words.sayIn((locale) => countryName(country, locale));
  const reached = [contact?.phone, contact?.email].filter((it) => it !== undefined);
  return [
    ...(address?.split("\n") ?? []),
    other === undefined ? en : `${en} · ${other}`,
    ...taxNumbers.map(({ name, number }) => `${name} ${number}`),
    ...(contact?.name === undefined ? [] : [contact.name]),
    ...(reached.length > 0 ? [reached.join(" · ")] : []),
  ].map((it) => words.written(it));
}

/** Numbers and dates, countries and terms: the right side of the layout key. */
function factsOf(paper: Paper, words: PaperWords): Fact[] {
  const { number, revision, references = {}, delivery, payment, validity, leadTimeDays, origin } = paper;
  const destination = (paper.consignee ?? paper.buyer).country;
  return facts(words, [
    [(t) => t.paper_number(), number],
    [(t) => t.paper_date(), words.sayIn((locale) => calendarDay(paper.issuedOn, locale))],
    [(t) => t.paper_revision(), revision?.toString()],
    [(t) => t.paper_valid_until(), validity && endOf(validity, words)],
    [(t) => t.paper_of_quotation(), references.quotation],
    [(t) => t.paper_of_proforma(), references.proformaInvoice],
    [(t) => t.paper_of_invoice(), references.commercialInvoice],
    [(t) => t.paper_of_receipt(), references.receipt],
    [(t) => t.paper_of_order(), references.order],
    [(t) => t.paper_of_buyer(), references.buyersOrder],
    [(t) => t.paper_origin(), origin && words.sayIn((locale) => countryName(origin, locale))],
    [
      (t) => t.paper_destination(),
      isMoneyPaper(paper) ? undefined : words.sayIn((locale) => countryName(destination, locale)),
    ],
    [(t) => t.paper_delivery(), delivery && deliveryOf(delivery, words)],
    [(t) => t.paper_payment(), payment && words.say((t) => paymentText(payment, t))],
    [(t) => t.paper_lead_time(), leadTimeDays === undefined ? undefined : daysOf(leadTimeDays, words)],
  ]);
}

/** The left side, below the parties. */
function transportOf({ portOfLoading, portOfDischarge, shipment = {} }: Paper, words: PaperWords): Fact[] {
  const { shippedOn, carriedBy, transportDocument, containers, marks } = shipment;
  return facts(words, [
    [(t) => t.paper_port_of_loading(), portOfLoading],
    [(t) => t.paper_port_of_discharge(), portOfDischarge],
    [(t) => t.paper_shipped_on(), shippedOn && words.sayIn((locale) => calendarDay(shippedOn, locale))],
    [(t) => t.paper_carried_by(), carriedBy],
    [(t) => t.paper_transport_document(), transportDocument],
    [(t) => t.paper_containers(), containers],
    [(t) => t.paper_marks(), marks],
  ]);
}

type Told = readonly [label: (t: Messages) => string, value: Said | string | undefined];

/** Those that there are. */
function facts(words: PaperWords, told: readonly Told[]): Fact[] {
  return told.flatMap(([label, value]) =>
    value === undefined
      ? []
      : [{ label: words.say(label), value: typeof value === "string" ? { en: value } : value }],
  );
}

function deliveryOf({ incoterm, namedPlace }: NonNullable<Paper["delivery"]>, words: PaperWords): Said {
  return {
    en: `${incoterm} ${namedPlace}`,
    other: words.other && lookup(words.other, `incoterm_${incoterm}`),
  };
}

function daysOf(days: number, words: PaperWords): Said {
  return words.say((t, locale) => t.paper_days({ count: days, shown: numberText(days, locale) }));
}

function endOf({ day, timeZone }: NonNullable<Paper["validity"]>, words: PaperWords): Said {
  const zone = `${timeZone} (${offsetText(timeZone, day)})`;
  return words.say((t, locale) => t.paper_end_of_day({ day: calendarDay(day, locale), zone }));
}

/** What people wrote, and where to pay. */
function remarksOf({ bank, sampleTerms, notes }: Paper, words: PaperWords) {
  const written = (
    label: (t: Messages) => string,
    it: { text: string; language: ContentLocale } | undefined,
  ) =>
    it
      ? [
          {
            label: words.say(label),
            paragraphs: it.text.split("\n").map((text) => words.written(text, it.language)),
          },
        ]
      : [];
  const account = bank
    ? [bank.holder, bank.bank, [bank.account, bank.swift].filter((it) => it !== undefined).join(" · SWIFT ")]
    : [];
  return [
    ...(bank
      ? [
          {
            label: words.say((t) => t.paper_bank()),
            paragraphs: account.map((it) => words.written(it)),
            warning: words.say((t) => t.paper_bank_warning()),
          },
        ]
      : []),
    ...written((t) => t.paper_sample_terms(), sampleTerms),
    ...written((t) => t.paper_notes(), notes),
  ];
}

export type PaperView = ReturnType<typeof paperView>;

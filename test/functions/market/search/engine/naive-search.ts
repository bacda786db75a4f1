import type { SearchDocument, SearchQuery, SearchResult } from "#functions/market/search/engine/search.ts";
import { goodOf } from "#shared/market/nomenclature/suggest-goods.ts";
import type { Concepts } from "#shared/market/search/concepts.ts";
import {
  bandAt,
  facetNames,
  leadTimeBounds,
  minimumOrderBounds,
  priceBounds,
} from "#shared/market/search/facets.ts";
import { placesIn } from "#shared/market/search/named-places.ts";
import { type Asked, apart, partsOf, readQuestion } from "#shared/market/search/question.ts";
import {
  agreement,
  calledSo,
  checkedShare,
  enough,
  fewResults,
  formWeights,
  freshness,
  inDescriptions,
  leastMeant,
  nameWeight,
  type Place,
  places,
  placeWeights,
  qualityShare,
  rarity,
  wholeBonus,
} from "#shared/market/search/ranking.ts";
import { perDollar } from "#shared/market/search/reference-rates.ts";
import { stemsOf, type Word, wordsOf } from "#shared/market/search/words.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";

type Values = Partial<Record<(typeof facetNames)[number], string[]>>;

/**
 * What the engine must answer, worked out the plain way: every document is read for every question. It knows no
 * corrections, and only letters; both are tested by themselves.
 */
export function naiveSearch(documents: readonly SearchDocument[], concepts: Concepts) {
  const read = documents.map((document) => ({ document, ...placesOf(document, concepts) }));

  function foundIn(it: (typeof read)[number], asked: Asked, isBegun: boolean): number {
    let [said, coded] = [0, 0];
    // What names nothing else is looked for as a name.
    const isName = asked.concepts.length === 0;
    const mark = (place: Place, form: number, isForm = false) => {
      const { kind, weight: usual } = placeWeights[place];
      const weight = place === "maker" && isName && !isForm ? nameWeight : usual;
      if (kind === "text") said = Math.max(said, weight * form);
      else coded = Math.max(coded, weight * form);
    };
    for (const place of places) {
      const words = it.words[place] ?? [];
      if (isNear(words, asked.words)) mark(place, formWeights.same);
      // Forms of a term's words that stand somewhere in a description are not yet the term.
      const isApart = asked.words.length > 1 && !isName && (place === "body" || place === "goodsName");
      if (!isApart && asked.words.every((word) => words.some((other) => isForm(other, word))))
        mark(place, isName ? formWeights.otherFormOfName : formWeights.otherForm, true);
      const isBegunHere =
        asked.words.slice(0, -1).every((word) => words.some((other) => other.text === word.text)) &&
        words.some((other) => other.text.startsWith(asked.words.at(-1)?.text ?? ""));
      if (isBegun && isBegunHere) mark(place, formWeights.beginning, true);
      if (asked.concepts.some((id) => it.named[place]?.has(id))) mark(place, 1);
    }
    const isPossible = asked.concepts.some((id) => it.mayBe.includes(id));
    if (isPossible) coded = Math.max(coded, said);
    if (asked.code && it.document.hsCode?.startsWith(asked.code)) mark("code", 1);
    return Math.max(said, coded) + agreement * Math.min(said, coded);
  }

  return function search(query: SearchQuery): Pick<SearchResult, "ids" | "total" | "facets"> {
    const question = readQuestion(query.text, concepts);
    const scores = read.map(() => ({ relevance: 0, had: 0, parts: 0 }));
    let [weight, partCount] = [0, 0];
    const settle = (found: number[], isWord = false) => {
      const matching = found.filter((it) => it > 0).length;
      if (matching === 0) return;
      const share = isWord && found.every((it) => it < leastMeant) ? inDescriptions : 1;
      const rare = share * rarity(matching, read.length);
      weight += rare;
      partCount += 1;
      for (const [at, value] of found.entries()) {
        const score = scores[at];
        if (!score || value === 0) continue;
        score.relevance += rare * value;
        score.had += rare;
        score.parts += 1;
      }
    };
    const isStrict = read.map(() => true);
    for (const phrase of question.phrases) {
      const found = read.map((it) => phraseIn(it, phrase));
      for (const [at, value] of found.entries()) if (value === 0) isStrict[at] = false;
      settle(found);
    }
    const answer = (asked: Asked): void => {
      const whole = read.map((it) => foundIn(it, asked, false));
      const long = (asked.words.at(-1)?.text.length ?? 0) >= 4;
      const isOpen = long && whole.every((it) => it === 0);
      const open = isOpen ? read.map((it) => foundIn(it, asked, true)) : whole;
      const perhaps = placeWeights.goodsConcept.weight * formWeights.perhaps;
      const found = open.some((it) => it > 0)
        ? open
        : read.map((it) => (asked.concepts.some((id) => it.mayBe.includes(id)) ? perhaps : 0));
      settle(meantIn(found, asked), asked.concepts.length === 0 && !asked.code);
      const parts = apart(asked, concepts);
      const isMore = parts.some((part) => part.concepts.some((id) => !asked.concepts.includes(id)));
      if (asked.words.length > 1 && isMore && found.every((it) => it === 0))
        for (const part of parts) answer(part);
      const matching = whole.filter((it) => it > 0).length;
      const parted = partsOf(asked, concepts);
      if (asked.concepts.length === 0 || matching === 0 || matching >= fewResults) return;
      if (parted.length < 2) return;
      const near = parted.map((part) => read.map((it) => foundIn(it, part, false)));
      const rares = near.map((values) => {
        const count = values.filter((it) => it > 0).length;
        return count > 0 ? rarity(count, read.length) : 0;
      });
      const all = rares.reduce((sum, it) => sum + it, 0);
      const rare = rarity(matching, read.length);
      for (const [at, score] of scores.entries()) {
        if ((whole[at] ?? 0) > 0) continue;
        for (const [nth, values] of near.entries()) {
          const value = values[at] ?? 0;
          const isMention = (parted[nth]?.concepts.length ?? 0) > 0 && value < leastMeant;
          if (value === 0 || isMention) continue;
          score.had += (rare * (rares[nth] ?? 0)) / all;
          score.relevance += (rare * (rares[nth] ?? 0) * value) / all;
        }
      }
    };
    /** Where some goods are called by a kind that is asked for alone, a mention in a description is none of it. */
    function meantIn(found: number[], { concepts: named }: Asked): number[] {
      const isKind = named.some((id) => concepts.isGoods(id) && concepts.hasKinds(id));
      if (question.asked.length > 1 || !isKind || !found.some((it) => it >= calledSo)) return found;
      return found.map((it) => (it < leastMeant ? 0 : it));
    }
    for (const asked of question.asked) answer(asked);
    const isBanned = read.map((it) => question.excluded.some((asked) => foundIn(it, asked, false) > 0));
    const isOpen = question.phrases.length + question.asked.length === 0;
    const matches = read.flatMap(({ document }, at) => {
      const score = scores[at];
      if (isBanned[at] || !isStrict[at] || !score) return [];
      if (isOpen) return [{ document, relevance: 0, isWhole: true }];
      if (weight === 0 || score.had < enough * weight - 1e-9) return [];
      const isWhole = score.parts === partCount;
      return [{ document, relevance: score.relevance / weight + (isWhole ? wholeBonus : 0), isWhole }];
    });
    const whole = matches.filter((it) => it.isWhole);
    const isWide = whole.length < fewResults && (query.sort === "relevance" || whole.length === 0);
    const { after = "", upTo = "~" } = query.published ?? {};
    const chosen = (isWide ? matches : whole).filter(
      ({ document: { publishedAt } }) => publishedAt > after && publishedAt <= upTo,
    );
    const shown = chosen.filter(({ document }) => passes(document, query));
    return {
      total: shown.length,
      ids: shown
        .map((it) => ({ id: it.document.id, value: orderValue(it, query) }))
        .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
        .map(({ id }) => id)
        .slice(0, query.limit),
      facets: Object.fromEntries(
        facetNames.map((name) => {
          const counts = new Map<string, number>((query.filters[name] ?? []).map((value) => [value, 0]));
          for (const { document } of chosen)
            if (passes(document, query, name))
              for (const value of valuesOf(document, query)[name] ?? [])
                counts.set(value, (counts.get(value) ?? 0) + 1);
          const entries = [...counts].map(([value, count]) => ({ value, count }));
          return [name, entries.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))];
        }),
      ) as SearchResult["facets"],
    };
  };
}

function placesOf(document: SearchDocument, concepts: Concepts) {
  const named = new Set(document.texts.flatMap(({ title }) => [...concepts.within(title, document.hsCode)]));
  const bodies = [...document.texts.map((text) => text.description), ...document.marks];
  const mentioned = new Set(
    document.texts
      .flatMap(({ description }) => [...concepts.within(description, document.hsCode)])
      .filter((id) => !named.has(id)),
  );
  const coded = document.hsCode
    ? concepts.ofCode(document.hsCode, named)
    : { are: [] as string[], mayBe: [] as string[] };
  const good = document.hsCode && goodOf(document.hsCode.slice(0, 6));
  const words: Partial<Record<Place, Word[]>> = {
    title: document.texts.flatMap(({ title }) => wordsOf(title)),
    body: bodies.flatMap(wordsOf),
    maker: document.maker.flatMap(wordsOf),
    goodsName: good ? [...wordsOf(good.en), ...wordsOf(good.id)] : [],
  };
  const names: Partial<Record<Place, Set<string>>> = {
    titleConcept: named,
    titleKind: new Set(
      concepts.general(concepts.agreeing(named, document.hsCode)).filter((id) => !named.has(id)),
    ),
    bodyConcept: mentioned,
    goodsConcept: new Set(coded.are),
    terms: new Set(document.marks.flatMap((mark) => [...concepts.within(mark)])),
    maker: new Set(placesIn(document.maker, concepts)),
  };
  return { words, named: names, mayBe: coded.mayBe };
}

function isNear(words: readonly Word[], wanted: readonly Word[]): boolean {
  if (wanted.length === 1) return words.some((word) => word.text === wanted[0]?.text);
  return words.some((_, from) => {
    const window = words.slice(from, from + wanted.length + 4).map((word) => word.text);
    return wanted.every((word) => window.includes(word.text));
  });
}

function isForm(written: Word, asked: Word): boolean {
  const keys = new Set(stemsOf(asked.text));
  return written.text === asked.text || stemsOf(written.text).some((key) => keys.has(key));
}

function phraseIn({ words }: { words: Partial<Record<Place, Word[]>> }, phrase: readonly Word[]): number {
  let [said, coded] = [0, 0];
  for (const place of places) {
    const here = words[place] ?? [];
    const holds = here.some((_, from) => phrase.every((word, at) => here[from + at]?.text === word.text));
    if (!holds) continue;
    const { kind, weight } = placeWeights[place];
    if (kind === "text") said = Math.max(said, weight);
    else coded = Math.max(coded, weight);
  }
  return Math.max(said, coded) + agreement * Math.min(said, coded);
}

function valuesOf(document: SearchDocument, { currency, now }: SearchQuery): Values {
  const { category, incoterm, dollars, minimumOrder, leadTimeDays } = document;
  const band = (bounds: readonly number[], amount: number | undefined) =>
    amount === undefined ? [] : [String(bandAt(bounds, amount) + 1)];
  const bounds = priceBounds(currency).map((bound) => bound / perDollar[currency]);
  return {
    category: category ? [category] : [],
    province: [document.province],
    certificate: document.certificates,
    incoterm: incoterm ? [incoterm] : [],
    price: band(bounds, dollars),
    minimumOrder: band(minimumOrderBounds, minimumOrder),
    leadTime: band(leadTimeBounds, leadTimeDays),
    offer: [document.offer],
    sample: document.hasSample ? ["yes"] : [],
    checked: isChecked(document, now) ? ["yes"] : [],
  };
}

function isChecked({ checkedUntil }: SearchDocument, now: Date): boolean {
  return checkedUntil !== undefined && checkedUntil >= jakartaToday(now);
}

function passes(document: SearchDocument, query: SearchQuery, except?: string): boolean {
  const values = valuesOf(document, query);
  return facetNames.every((name) => {
    const wanted: readonly string[] = query.filters[name] ?? [];
    return (
      name === except || wanted.length === 0 || (values[name] ?? []).some((value) => wanted.includes(value))
    );
  });
}

function orderValue(it: { document: SearchDocument; relevance: number }, { sort, now }: SearchQuery): number {
  const { document } = it;
  const published = Date.parse(document.publishedAt);
  const quality = Math.fround(document.quality) + freshness(published, now.getTime());
  const checked = isChecked(document, now) ? checkedShare : 0;
  if (sort === "relevance") return it.relevance + qualityShare * quality + checked;
  if (sort === "newest") return Date.parse(document.shelvedAt ?? document.publishedAt);
  const amount = {
    price: document.dollars,
    minimumOrder: document.minimumOrder,
    leadTime: document.leadTimeDays,
  }[sort];
  return -(amount ?? Number.MAX_VALUE);
}

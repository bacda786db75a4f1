import type { Locale } from "#shared/locales.ts";
import { foldedWords } from "./folded-words.ts";
import { type Good, goodsLanguage } from "./good.ts";
import { goods } from "./goods.ts";
import { suggestGoods } from "./suggest-goods.ts";

const maximumSuggestions = 5;

const work = ["barang", "keranjang", "anyaman", "goods"];

/** Words that makers write, as those of the goods' names that they stand for; the likeliest first. */
const meant: Readonly<Record<string, readonly string[]>> = {
  kerajinan: work,
  kriya: work,
  kraf: work,
  kraftangan: work,
  souvenir: work,
  suvenir: work,
  cenderamata: work,
  handicraft: work,
  handicrafts: work,
  craft: work,
  crafts: work,
  rengginang: ["kerupuk"],
  rempeyek: ["kerupuk"],
  peyek: ["kerupuk"],
  opak: ["kerupuk"],
  emping: ["sayur"],
  dodol: ["manisan"],
  jenang: ["manisan"],
  singkong: ["sayur", "tapioka"],
  gelang: ["perhiasan"],
  kalung: ["perhiasan"],
  cincin: ["perhiasan"],
  gamis: ["gaun"],
  kaos: ["kaus"],
  cengkeh: ["cengkih"],
  furniture: ["mebel"],
  furnitur: ["mebel"],
  jati: ["kayu"],
  mahoni: ["kayu"],
};

const named = goods.map((good) => ({
  good,
  own: { en: foldedWords(good.en), id: foldedWords(good.id) },
}));

/**
 * Goods that a listing's title may mean, in whatever words: those that hold all its words, else those that hold the
 * rarest of them. The good's own size, pack and praise in the title change nothing. At most five, the likeliest first.
 */
export function goodsOfTitle(title: string, locale: Locale): Good[] {
  const whole = suggestGoods(title, locale);
  if (whole.length > 0) return whole.slice(0, maximumSuggestions);
  const words = foldedWords(title).filter((word) => word.length > 2 && !/\d/.test(word));
  const weights = words.map((word) => weightsOf(word));
  const own = goodsLanguage(locale);
  return named
    .map(({ good }, at) => ({
      good,
      weight: weights.reduce((sum, of, nth) => sum + (of[at] ?? 0) / (1 + nth / 10), 0),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.good[own].length - b.good[own].length)
    .slice(0, maximumSuggestions)
    .map(({ good }) => good);
}

/** What a word says for each good: more, the fewer goods hold it; less where it stands for another word. */
function weightsOf(word: string): number[] {
  const others = meant[word];
  if (!others) return held(word);
  const weights = others.map((it, at) => held(it).map((weight) => (weight > 0 ? 1 - at / 10 : 0)));
  return named.map((_, at) => Math.max(0, ...weights.map((of) => of[at] ?? 0)));
}

function held(word: string): number[] {
  const parts = named.map(({ own }) =>
    Math.max(...[...own.en, ...own.id].map((it) => (it === word ? 1 : isInflected(it, word) ? 0.8 : 0))),
  );
  const count = parts.filter((it) => it > 0).length;
  const rarity = count === 0 ? 0 : Math.log(1 + named.length / count);
  return parts.map((it) => it * rarity);
}

/** The same word in another form, such as its plural: "bag" and "bags". */
function isInflected(it: string, word: string): boolean {
  const [short, long] = it.length < word.length ? [it, word] : [word, it];
  return short.length > 2 && long.startsWith(short) && /^(?:e?s|nya)$/.test(long.slice(short.length));
}

import * as z from "zod";
import { get } from "#functions/platform/http/api-route.ts";
import type { Good } from "#shared/market/nomenclature/good.ts";
import { chapterOf, HsCode } from "#shared/market/nomenclature/hs-code.ts";
import { describeHsCode, type KnownCode, listGoods } from "./nomenclature.service.ts";

export const Names = z.strictObject({ en: z.string(), id: z.string() });

export const Suggestion = z.strictObject({ code: HsCode, chapter: z.string(), names: Names });

export const CodeView = z.strictObject({
  code: HsCode,
  chapter: z.string(),
  /** Our own names of the six-digit good, where it is one that we ship. */
  names: Names.optional(),
  /** The official text, where an official file that holds the code was loaded. */
  description: z.string().optional(),
});

function suggestion({ code, en, id }: Good) {
  return { code, chapter: chapterOf(code), names: { en, id } };
}

function codeView({ code, good, official }: KnownCode) {
  return {
    code,
    chapter: chapterOf(code),
    ...(good ? { names: { en: good.en, id: good.id } } : {}),
    ...(official ? { description: official.description } : {}),
  };
}

const tag = "nomenclature";

export const nomenclatureApi = [
  get("/nomenclature", listGoods, {
    tag,
    summary: "Goods that a few words, or the first digits of a code, may mean: at most 20",
    answer: z.strictObject({ items: z.array(Suggestion) }),
    view: (goods) => ({ items: goods.map(suggestion) }),
  }),
  get("/nomenclature/:code", describeHsCode, {
    tag,
    summary: "What is known here of an HS code of six or eight digits",
    at: { code: HsCode },
    answer: CodeView,
    view: codeView,
  }),
];

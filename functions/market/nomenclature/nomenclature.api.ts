import * as z from "zod";
import { apiSlice } from "#functions/platform/http/api.ts";
import { Locale } from "#shared/locales.ts";
import { chapterOf, HsCode } from "#shared/market/nomenclature/hs-code.ts";
import { suggestGoods } from "#shared/market/nomenclature/suggest-goods.ts";
import { describeHsCode } from "./nomenclature.service.ts";

const Names = z.strictObject({ en: z.string(), id: z.string() });

const Suggestion = z.strictObject({ code: HsCode, chapter: z.string(), names: Names });

const CodeView = z.strictObject({
  code: HsCode,
  chapter: z.string(),
  /** Our own names of the six-digit good, where it is one that we ship. */
  names: Names.optional(),
  /** The official text, where an official file that holds the code was loaded. */
  description: z.string().optional(),
});

export function nomenclatureApi() {
  const slice = apiSlice();

  slice.on(
    {
      method: "get",
      path: "/nomenclature",
      tag: "nomenclature",
      summary: "Goods that a few words, or the first digits of a code, may mean: at most 20",
      verb: "public",
      query: z.strictObject({ q: z.string().trim().min(1).max(80), locale: Locale.optional() }),
      answer: z.strictObject({ items: z.array(Suggestion) }),
    },
    async ({ ctx, query }) => ({
      items: suggestGoods(query.q, query.locale ?? ctx.locale).map(({ code, en, id }) => ({
        code,
        chapter: chapterOf(code),
        names: { en, id },
      })),
    }),
  );

  slice.on(
    {
      method: "get",
      path: "/nomenclature/:code",
      tag: "nomenclature",
      summary: "What is known here of an HS code of six or eight digits",
      verb: "public",
      answer: CodeView,
    },
    async ({ ctx, params }) => {
      const { code, good, official } = await describeHsCode(ctx, params.code ?? "");
      return {
        code,
        chapter: chapterOf(code),
        ...(good ? { names: { en: good.en, id: good.id } } : {}),
        ...(official ? { description: official.description } : {}),
      };
    },
  );

  return slice;
}

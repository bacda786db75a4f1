import * as z from "zod";
import { type About, nothing } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { Locale } from "#shared/locales.ts";
import type { Good } from "#shared/market/nomenclature/good.ts";
import { goodsOfTitle } from "#shared/market/nomenclature/goods-of-title.ts";
import { HsCode } from "#shared/market/nomenclature/hs-code.ts";
import { goodOf, suggestGoods } from "#shared/market/nomenclature/suggest-goods.ts";
import { everyone, noSubject } from "#shared/permissions.ts";
import { type HsEntry, hsRecord } from "./nomenclature.records.ts";

/** A code as far as it is known here: our own names where it is shipped, the official text where it is loaded. */
export interface KnownCode {
  code: string;
  good?: Good;
  official?: HsEntry;
}

/** A code that is shipped or loaded. */
const aKnownCode: About<{ code: string }, KnownCode> = {
  async find({ table }, { code: given }) {
    const code = HsCode.safeParse(given).data;
    if (!code) return undefined;
    const good = goodOf(code.slice(0, 6));
    const official = await table.get(hsRecord, code);
    if (!official && !(good && code.length === 6)) return undefined;
    return { code, ...(good ? { good } : {}), ...(official ? { official } : {}) };
  },
  subject: () => noSubject,
};

const GoodsQuery = z.strictObject({ q: z.string().trim().min(1).max(80), locale: Locale.optional() });

/** Shipped goods that a few words, or the first digits of a code, may mean. */
export const listGoods = read({
  permission: everyone,
  of: nothing,
  input: GoodsQuery,
  find({ ctx, input: { q, locale = ctx.locale } }) {
    const whole = suggestGoods(q, locale);
    return whole.length > 0 ? whole : goodsOfTitle(q, locale);
  },
});

export const describeHsCode = read({ permission: everyone, of: aKnownCode });

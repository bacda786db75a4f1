import { currentRates } from "#functions/market/rates/rates.offers.ts";
import { nothing } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { everyone } from "#shared/permissions.ts";
import { neededPapers } from "#shared/trade/needed-papers/needed-papers.ts";
import { factsAsked, PapersQuestion } from "#shared/trade/needed-papers/papers-question.ts";

/** Which papers a shipment needs, its value told in the law's currencies by the rates that are kept. */
export const listNeededPapers = read({
  permission: everyone,
  of: nothing,
  input: PapersQuestion,
  async find({ ctx, input }) {
    const rates = input.amountMinor === undefined ? undefined : await currentRates(ctx.table);
    return neededPapers(factsAsked(input, rates));
  },
});

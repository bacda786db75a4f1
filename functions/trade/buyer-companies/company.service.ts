import { nothing } from "#functions/platform/verbs/about.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { RuleBroken } from "#shared/errors.ts";
import { everyPerson } from "#shared/permissions.ts";
import { ownCompany, StateCompany } from "#shared/trade/buyer-companies/buyer-company.ts";
import { numberIssues } from "#shared/trade/registration-numbers/number-issues.ts";
import { buyerCompanyRecord } from "./buyer-companies.records.ts";
import { companyWrite } from "./company-writes.ts";

/** The company that the actor asks for, with its number; nothing where they have not said it yet. */
export const getOwnCompany = read({
  permission: everyPerson,
  of: nothing,
  find: async ({ ctx, person }) => ownCompany(await ctx.table.get(buyerCompanyRecord, person.id)),
});

/**
 * Says which company the actor asks for.
 * @throws RuleBroken where its country's rule calls the number wrong.
 */
export const stateCompany = verb({
  permission: everyPerson,
  of: nothing,
  input: StateCompany,
  rule({ input: { company, number } }) {
    const [issue] = numberIssues(company.country, number, "/number");
    if (issue) throw new RuleBroken(issue.code, { issues: [issue] });
  },
  async write({ ctx, person, input }) {
    const write = await companyWrite(ctx, person.id, input);
    return { writes: [write], answer: ownCompany(outcomeOf(ctx, write)) };
  },
});

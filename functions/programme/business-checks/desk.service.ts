import * as z from "zod";
import { nothing } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { PageQuery } from "#shared/page-query.ts";
import { businessCheckPermissions } from "#shared/programme/business-checks/business-checks.permissions.ts";
import { namePairStages } from "#shared/programme/business-checks/name-pair.ts";
import { numberStages } from "#shared/programme/business-checks/number-case.ts";
import { waitingBusiness } from "#shared/programme/business-checks/shown.ts";
import { namePairsIn, numberCasesIn } from "./business-checks.records.ts";

/** Businesses whose numbers wait to be compared, those first that asked first; or where nothing waits. */
export const listBusinesses = read({
  permission: businessCheckPermissions.desk,
  of: nothing,
  input: PageQuery.extend({ stage: z.enum(numberStages).default("waiting") }),
  async find({ ctx, input: { stage, ...page } }) {
    const { items, ...cursors } = await numberCasesIn(ctx.table, stage, page);
    return { items: items.map(waitingBusiness), ...cursors };
  },
});

/** Names that look alike and wait for an officer, the oldest first; or those that were found to be different. */
export const listNamePairs = read({
  permission: businessCheckPermissions.compare,
  of: nothing,
  input: PageQuery.extend({ stage: z.enum(namePairStages).default("waiting") }),
  find: ({ ctx, input: { stage, ...page } }) => namePairsIn(ctx.table, stage, page),
});

import { nothing, thingOf } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { isIdOf } from "#shared/ids.ts";
import { PageQuery } from "#shared/page-query.ts";
import { everyone } from "#shared/permissions.ts";
import { rulingIds } from "#shared/trade/ids.ts";
import { newestRulings, rulingRecord } from "./disputes.records.ts";

/** What was ruled, without who it was about. */
export const getRuling = read({
  permission: everyone,
  of: thingOf(rulingRecord, ({ rulingId }: { rulingId: string }) =>
    isIdOf(rulingIds, rulingId) ? rulingId : undefined,
  ),
});

/** All rulings, newest first. */
export const listRulings = read({
  permission: everyone,
  of: nothing,
  input: PageQuery,
  find: ({ ctx, input }) => newestRulings(ctx.table, input),
});

import { stringify } from "csv-stringify/sync";
import type { Ctx } from "#functions/platform/ctx.ts";
import { nothing } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import type { Person } from "#shared/people/people/person.ts";
import { maximumResults, resultColumns } from "#shared/programme/verification/results.ts";
import { verificationPermissions } from "#shared/programme/verification/verification.permissions.ts";
import type { Verification } from "#shared/programme/verification/verification.ts";
import { decimalMarkOf } from "#shared/terms/figures.ts";
import { dayIn } from "#shared/terms/time-zones.ts";
import { noteLook } from "./verification.offers.ts";
import { verificationPrivateRecord, verificationsIn } from "./verification.records.ts";

/** A transaction takes no more writes. */
const atOnce = 100;

/**
 * What waits for officers, as the file that their results come back in: those first that asked first. Of what is private it
 * has the worker's number alone, by which a ministry's system knows people, and each look at one is noted.
 */
export const exportWaiting = read({
  permission: verificationPermissions.report,
  of: nothing,
  async find({ ctx, person }): Promise<string> {
    const { items } = await verificationsIn(ctx.table, "asked", { limit: maximumResults });
    const numbers = await numbersOf(ctx, person, items);
    const rows = items.map((it) => rowOf(it, numbers));
    // Where decimals have a comma, spreadsheets part cells by semicolons.
    const delimiter = decimalMarkOf(ctx.locale) === "," ? ";" : ",";
    return stringify(
      [[...resultColumns], ...rows.map((row) => resultColumns.map((column) => row[column] ?? ""))],
      { bom: true, delimiter, record_delimiter: "\r\n" },
    );
  },
});

/** The workers' numbers by their request, each noted as looked at before it is read. */
async function numbersOf(ctx: Ctx, person: Person, items: Verification[]): Promise<Map<string, string>> {
  const ids = items.filter(({ hasNumber }) => hasNumber).map(({ id }) => id);
  const found = new Map<string, string>();
  for (let at = 0; at < ids.length; at += atOnce) {
    const some = ids.slice(at, at + atOnce);
    await noteLook(ctx, person, ...some.map((verificationId) => ({ verificationId })));
    for (const { verificationId, workerNumber } of await ctx.table.getMany(verificationPrivateRecord, some))
      if (workerNumber) found.set(verificationId, workerNumber);
  }
  return found;
}

function rowOf({ id, askedAt }: Verification, numbers: ReadonlyMap<string, string>): Record<string, string> {
  return {
    verification_id: id,
    worker_number: numbers.get(id) ?? "",
    asked_on: askedAt ? dayIn("Asia/Jakarta", Date.parse(askedAt)) : "",
  };
}

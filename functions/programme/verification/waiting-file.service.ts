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

/**
 * What waits for officers, as the file that their results come back in: those first that asked first. Of what is private it
 * has the worker's number alone, by which a ministry's system knows people, and each look at one is noted.
 */
export const exportWaiting = read({
  permission: verificationPermissions.report,
  of: nothing,
  async find({ ctx, person }): Promise<string> {
    const { items } = await verificationsIn(ctx.table, "asked", { limit: maximumResults });
    const rows: Record<string, string>[] = [];
    for (const it of items) rows.push(await rowOf(ctx, person, it));
    // Where decimals have a comma, spreadsheets part cells by semicolons.
    const delimiter = decimalMarkOf(ctx.locale) === "," ? ";" : ",";
    return stringify(
      [[...resultColumns], ...rows.map((row) => resultColumns.map((column) => row[column] ?? ""))],
      { bom: true, delimiter, record_delimiter: "\r\n" },
    );
  },
});

async function rowOf(ctx: Ctx, person: Person, { id, hasNumber, askedAt }: Verification) {
  if (hasNumber) await noteLook(ctx, person, { verificationId: id });
  const hidden = hasNumber ? await ctx.table.get(verificationPrivateRecord, id) : undefined;
  return {
    verification_id: id,
    worker_number: hidden?.workerNumber ?? "",
    asked_on: askedAt ? dayIn("Asia/Jakarta", Date.parse(askedAt)) : "",
  };
}

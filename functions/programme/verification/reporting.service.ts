import { audited } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { Write } from "#functions/platform/table/write.ts";
import { nothing } from "#functions/platform/verbs/about.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { AppError, ValidationFailed } from "#shared/errors.ts";
import type { Person } from "#shared/people/people/person.ts";
import { requireOffice } from "#shared/programme/office/deciding.ts";
import {
  ReportResults,
  type Result,
  ResultsFile,
  type RowIssue,
} from "#shared/programme/verification/results.ts";
import type { RowReport } from "#shared/programme/verification/shown.ts";
import { verificationPermissions } from "#shared/programme/verification/verification.permissions.ts";
import type { Verification } from "#shared/programme/verification/verification.ts";
import { refuseVerification, verifyReturnee } from "./deciding.service.ts";
import { aVerification } from "./verification-abouts.ts";

/**
 * What a ministry's own system found of many requests: each row is decided by itself, as if an officer had, and reported.
 * What stands so already is left as it is, so that the same rows can be sent again.
 * @throws RuleBroken `office_missing`
 */
export const reportResults = verb({
  permission: verificationPermissions.report,
  of: nothing,
  input: ReportResults,
  rule({ person }) {
    requireOffice(person);
  },
  async write({ ctx, person, input: { results } }) {
    // The rows' own transactions are theirs; what is answered to a repeat is kept once they are done.
    const { once: _once, ...each } = ctx;
    const items: RowReport[] = [];
    for (const [at, result] of results.entries())
      items.push({ row: at + 1, verificationId: result.verificationId, ...(await report(each, result)) });
    return { writes: [brought(ctx, person, items)], answer: { items } };
  },
});

/** The same from a file: a row that cannot be read is reported beside the others. @throws as `reportResults` */
export const reportResultsFile = verb({
  permission: verificationPermissions.report,
  of: nothing,
  input: ResultsFile,
  rule({ person }) {
    requireOffice(person);
  },
  async write({ ctx, person, input: { rows } }) {
    const { once: _once, ...each } = ctx;
    const items: RowReport[] = [];
    for (const { line, verificationId, result, issue } of rows) {
      const became = result ? await report(each, result) : await faulty(each, verificationId, issue);
      items.push({ row: line, verificationId, ...became });
    }
    return { writes: [brought(ctx, person, items)], answer: { items } };
  },
});

/** What the audit trail says of it: how many of the rows were decided. */
function brought(ctx: Ctx, person: Person, items: readonly RowReport[]): Write {
  const done = items.filter(({ outcome }) => outcome === "done").length;
  return audited(ctx, person, { act: "results_brought", detail: `${done} / ${items.length}` });
}

type Became = Omit<RowReport, "row" | "verificationId">;

async function faulty(ctx: Ctx, verificationId: string, issue: RowIssue | undefined): Promise<Became> {
  const known = await aVerification.find(ctx, { verificationId });
  return { ...named(known), outcome: "refused", code: "value_invalid", ...issue };
}

async function report(ctx: Ctx, result: Result): Promise<Became> {
  const { verificationId } = result;
  const known = await aVerification.find(ctx, { verificationId });
  if (!known) return { outcome: "refused", code: "not_found" };
  if (standsSo(known, result)) return { ...named(known), outcome: "unchanged" };
  try {
    await decide(ctx, result);
    return { ...named(known), outcome: "done" };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ...named(known), outcome: "refused", ...whyOf(error) };
  }
}

/** What is wrong with a field says more than that something is. */
function whyOf(error: AppError): Pick<RowReport, "code" | "params"> {
  const [issue] = error instanceof ValidationFailed ? error.issues : [];
  const { code, params } = issue ?? error;
  return { code, ...(params && Object.keys(params).length > 0 ? { params } : {}) };
}

function named(known: Verification | undefined): Pick<RowReport, "businessName"> {
  return known ? { businessName: known.businessName } : {};
}

async function decide(
  ctx: Ctx,
  { verificationId, result, method = "record", validUntil = "", reason }: Result,
) {
  if (result === "verified") return verifyReturnee(ctx, { verificationId }, { method, validUntil });
  return refuseVerification(ctx, { verificationId }, { reason: reason ?? "not_confirmed" });
}

function standsSo(known: Verification, { result, method = "record", validUntil }: Result): boolean {
  if (known.stage !== result) return false;
  return result === "refused" || (known.method === method && known.validUntil === validUntil);
}

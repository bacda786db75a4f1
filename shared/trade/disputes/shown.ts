import * as z from "zod";
import { localized } from "#shared/locales.ts";
import { PageQuery } from "#shared/page-query.ts";
import { profileIds } from "#shared/people/ids.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { Money } from "#shared/terms/money.ts";
import { disputeIds } from "#shared/trade/ids.ts";
import { disputeDeadline } from "./clock.ts";
import { Dispute, DisputeReason, DisputeRole } from "./dispute.ts";
import { EvidenceFailure, ShownEvidence } from "./evidence.ts";
import { DisputeStage } from "./stages.ts";
import { Statement } from "./statement.ts";

/** A statement as its readers see it: by side, not by person. */
export const ShownStatement = Statement.omit({ authorId: true });
export type ShownStatement = z.infer<typeof ShownStatement>;

export function shownStatement({ authorId: _authorId, ...shown }: Statement): ShownStatement {
  return shown;
}

/** A dispute without who, as a person, wrote what. */
export const DisputeView = z.strictObject({
  ...Dispute.omit({ buyerId: true }).shape,
  advice: Dispute.shape.advice.unwrap().omit({ byId: true }).optional(),
  ruling: Dispute.shape.ruling.unwrap().omit({ byId: true }).optional(),
});
export type DisputeView = z.infer<typeof DisputeView>;

export function disputeView({ buyerId: _buyerId, advice, ruling, ...dispute }: Dispute): DisputeView {
  return {
    ...dispute,
    ...(advice ? { advice: withoutBy(advice) } : {}),
    ...(ruling ? { ruling: withoutBy(ruling) } : {}),
  };
}

function withoutBy<T extends { byId: string }>({ byId: _byId, ...shown }: T): Omit<T, "byId"> {
  return shown;
}

/** A dispute with all that was said and shown, as one of its sides or a helper sees it. */
export const ShownDispute = z.strictObject({
  ...DisputeView.shape,
  /** The reader's. */
  role: DisputeRole,
  /** Oldest first. */
  statements: z.array(ShownStatement),
  /** Oldest first. */
  evidence: z.array(ShownEvidence),
  /** Of the reader's side, uploads that could not be used. */
  failures: z.array(EvidenceFailure.extend({ detail: z.string() })),
  /** Who has to do something next, and until when. */
  waitsFor: z.array(DisputeRole),
  waitsUntil: z.iso.datetime().optional(),
});
export type ShownDispute = z.infer<typeof ShownDispute>;

/** A dispute at the desk of the attachés of its market, as their list shows it. */
export const WaitingDispute = z.strictObject({
  market: CountryCode,
  disputeId: disputeIds.schema,
  profileId: profileIds.schema,
  title: localized(z.string()),
  reason: DisputeReason,
  total: Money,
  exporterName: z.string(),
  companyName: z.string(),
  /** Something was proposed already, and the two sides are waited for. */
  isAdvised: z.boolean(),
  waitsUntil: z.iso.datetime(),
});
export type WaitingDispute = z.infer<typeof WaitingDispute>;

/** What lies at the desk of a dispute; undefined where it does not wait there. */
export function waitingAtDesk(dispute: Dispute): WaitingDispute | undefined {
  const { id: disputeId, profileId, market, stage, lines, reason, total } = dispute;
  const { exporterName, company, advice } = dispute;
  const at = disputeDeadline(dispute)?.at;
  if (stage !== "with_attache" || at === undefined) return undefined;
  const title = (lines.find(({ claimed }) => claimed > 0) ?? lines[0])?.title ?? {};
  return {
    ...{ market, disputeId, profileId, title, reason, total, exporterName, companyName: company.name },
    ...{ isAdvised: advice !== undefined, waitsUntil: at },
  };
}

/** Which of all disputes, or of a business's. */
export const DisputesQuery = PageQuery.extend({ stage: DisputeStage.default("open") });
export const AllDisputesQuery = PageQuery.extend({ stage: DisputeStage.default("with_operator") });

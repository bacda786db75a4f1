import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import {
  Advise,
  ClaimedLine,
  DenyRepayment,
  DisputeReason,
  OpenDispute,
  ProposeOutcome,
  ReportRepayment,
  Rule,
} from "#shared/trade/disputes/dispute.ts";
import { EvidenceForm, ShownEvidence } from "#shared/trade/disputes/evidence.ts";
import { Outcome, Remedy } from "#shared/trade/disputes/outcome.ts";
import { PublishedRuling, RulingSummary } from "#shared/trade/disputes/ruling.ts";
import { DisputeView, ShownDispute, ShownStatement, WaitingDispute } from "#shared/trade/disputes/shown.ts";
import { DisputeStage } from "#shared/trade/disputes/stages.ts";
import { WriteStatement } from "#shared/trade/disputes/statement.ts";
import { EvidenceView } from "./evidence.api.ts";

export const disputesDescription: ApiDescription = {
  tags: {
    disputes: "What is wrong with an order, how it is settled, and what was ruled, without names.",
  },
  schemas: {
    Advise,
    ClaimedLine,
    DenyRepayment,
    Dispute: DisputeView,
    DisputeReason,
    DisputeStage,
    OpenDispute,
    Evidence: ShownEvidence,
    EvidenceFile: EvidenceView,
    EvidenceForm,
    Outcome,
    ProposeOutcome,
    PublishedRuling,
    Remedy,
    ReportRepayment,
    Rule,
    RulingSummary,
    ShownDispute,
    Statement: ShownStatement,
    WaitingDispute,
    WriteStatement,
  },
};

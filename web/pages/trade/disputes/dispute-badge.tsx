import type { FC } from "hono/jsx";
import type { Dispute } from "#shared/trade/disputes/dispute.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

/** Where a dispute stands, and whether the ruling or the money is overdue. */
export const DisputeBadge: FC<{ dispute: Pick<Dispute, "stage" | "overdueAt" | "repayLateAt"> }> = ({
  dispute,
}) => {
  const { t } = usePage();
  const { stage, overdueAt, repayLateAt } = dispute;
  const isLate = stage === "with_operator" ? overdueAt : stage === "to_repay" ? repayLateAt : undefined;
  return (
    <>
      <span class={stage === "settled" ? "badge is-done" : "badge"}>
        {lookup(t, `disputes_stage_${stage}`)}
      </span>
      {isLate ? <span class="badge is-late">{t.disputes_overdue()}</span> : null}
    </>
  );
};

import type { FC } from "hono/jsx";
import { wayOf } from "#shared/process.ts";
import { quotationProcess } from "#shared/trade/quotations/quotation.process.ts";
import type { Quotation } from "#shared/trade/quotations/quotation.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

/** Where a quotation stands, as its time has it: one whose end is past is over, though its stage does not say so yet. */
export const StageBadge: FC<{ quotation: Pick<Quotation, "stage" | "validThrough"> }> = ({ quotation }) => {
  const { t, now } = usePage();
  const isOver =
    wayOf(quotationProcess.steps.expire, quotation) && quotation.validThrough <= now.toISOString();
  const stage = isOver ? "expired" : quotation.stage;
  return (
    <span class={stage === "accepted" ? "badge is-done" : "badge"}>
      {lookup(t, `quotations_stage_${stage}`)}
    </span>
  );
};

import type { FC } from "hono/jsx";
import { quotationProcess } from "#shared/trade/quotations/quotation.process.ts";
import type { Quotation } from "#shared/trade/quotations/quotation.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

/** Where a quotation stands, as its time has it: one whose end is past is over, though its stage does not say so yet. */
export const StageBadge: FC<{
  quotation: Pick<Quotation, "stage"> & Partial<Pick<Quotation, "validThrough">>;
}> = ({ quotation }) => {
  const { t, now } = usePage();
  const { stage: kept, validThrough } = quotation;
  const isOver =
    validThrough !== undefined &&
    quotationProcess.steps.expire.ways.some(({ from }) => from.some((it) => it === kept)) &&
    validThrough <= now.toISOString();
  const stage = isOver ? "expired" : kept;
  return (
    <span class={stage === "accepted" ? "badge is-done" : "badge"}>
      {lookup(t, `quotations_stage_${stage}`)}
    </span>
  );
};

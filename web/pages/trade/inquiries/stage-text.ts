import type { Inquiry, Side } from "#shared/trade/inquiries/inquiry.ts";
import { lookup } from "#web/messages.ts";
import type { PageContext } from "#web/page.ts";

/** Where an inquiry stands, as a side sees it: what is new to the exporter waits for an answer to the buyer. */
export function stageText(
  { t }: Pick<PageContext, "t">,
  { stage }: Pick<Inquiry, "stage">,
  side: Side,
): string | undefined {
  if (side === "buyer" && stage === "new") return t.inquiries_unanswered();
  return lookup(t, `inquiries_stage_${stage}`);
}

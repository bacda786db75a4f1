import type { FC } from "hono/jsx";
import type { Rfq } from "#shared/trade/rfqs/rfq.ts";
import { lastDayText } from "#web/components/last-day.ts";
import { lookup } from "#web/messages.ts";
import { type PageContext, usePage } from "#web/page.ts";

/** What a request for quotation is called by: the first listing that was picked. */
export function titleOfRfq({ invited }: Pick<Rfq, "invited">): Record<string, string> {
  return invited[0]?.listings[0]?.title ?? {};
}

/** "the end of 12 December 2026, Taipei". */
export function untilText(page: PageContext, { closesOn, zone }: Pick<Rfq, "closesOn" | "zone">): string {
  return lastDayText(page, { day: closesOn, zone });
}

export const RfqBadge: FC<{ rfq: Pick<Rfq, "stage"> }> = ({ rfq: { stage } }) => {
  const { t } = usePage();
  const tone = stage === "decided" ? " is-done" : "";
  return <span class={`badge${tone}`}>{lookup(t, `rfqs_stage_${stage}`)}</span>;
};

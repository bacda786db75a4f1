import type { FC } from "hono/jsx";
import type { BuyerRequest } from "#shared/trade/requests/request.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

/** Where a request stands, and how many exporters were asked for quotations. */
export const RequestStanding: FC<{ request: Pick<BuyerRequest, "stage" | "forwarded"> }> = ({ request }) => {
  const { t } = usePage();
  const { stage, forwarded } = request;
  const count = forwarded?.exporterCount;
  return (
    <>
      <span class="badge">{lookup(t, `requests_stage_${stage}`)}</span>
      {count ? <span>{t.requests_forwarded_count({ count })}</span> : null}
    </>
  );
};

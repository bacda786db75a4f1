import type { FC } from "hono/jsx";
import { can } from "#shared/permissions.ts";
import { measurePermissions } from "#shared/trade/moderation/measure.permissions.ts";
import type { MeasuredThing } from "#shared/trade/moderation/reasons.ts";
import { lookup } from "../messages.ts";
import { href, usePage } from "../page.ts";

/** The way to act on one thing, for those who may: nothing for all others. */
export const ActOn: FC<{ of: MeasuredThing; thingId: string }> = ({ of, thingId }) => {
  const page = usePage();
  if (!can(page.actor, measurePermissions.take)) return null;
  return (
    <a class="button quiet less" href={href(page, `/admin/moderation/${of}/${thingId}`)}>
      {lookup(page.t, `moderation_act_${of}`)}
    </a>
  );
};

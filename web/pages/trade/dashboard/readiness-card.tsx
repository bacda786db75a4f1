import type { FC } from "hono/jsx";
import { dayFormat } from "#shared/terms/day-format.ts";
import type { Overview } from "#shared/trade/dashboard/overview.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

/** How ready the business found itself last, and the way to what it does next. */
export const ReadinessCard: FC<Pick<Overview, "standing"> & { to: string }> = ({ standing, to }) => {
  const { t, locale } = usePage();
  return (
    <section class="card stack" aria-labelledby="readiness">
      <h2 id="readiness">{t.readiness_title()}</h2>
      {standing ? (
        <p>
          <span class="badge">{lookup(t, `readiness_band_${standing.band}`)}</span>{" "}
          <bdi class="hint">{dayFormat(locale).format(new Date(standing.finishedAt))}</bdi>
        </p>
      ) : (
        <p>{t.readiness_card_none()}</p>
      )}
      <p>
        <a href={to}>{t.readiness_card_open()}</a>
      </p>
    </section>
  );
};

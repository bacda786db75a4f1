import type { FC } from "hono/jsx";
import type { ClaimedLine } from "#shared/trade/disputes/dispute.ts";
import type { Outcome as OutcomeData } from "#shared/trade/disputes/outcome.ts";
import { Written } from "#web/components/written.tsx";
import { usePage } from "#web/page.ts";
import { lineQuantity, outcomeText } from "./outcome-text.ts";

/** What is asked for, proposed or decided. */
export const Outcome: FC<{ outcome: OutcomeData; lines: readonly ClaimedLine[] }> = ({ outcome, lines }) => {
  const page = usePage();
  const { what, quantities = [] } = outcome;
  return (
    <>
      <p>
        <strong>{outcomeText(page, outcome)}</strong>
      </p>
      {what === "replacement" ? (
        <ul class="plain">
          {lines.map((line, at) =>
            quantities[at] ? (
              <li>
                {lineQuantity(page, line, quantities[at] ?? 0)} · <Written texts={line.title} />
              </li>
            ) : null,
          )}
        </ul>
      ) : null}
    </>
  );
};

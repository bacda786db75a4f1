import type { FC } from "hono/jsx";
import { href, usePage } from "../page.ts";

/** The rooms of finance, beside each other. */
export const FinanceBar: FC = () => {
  const page = usePage();
  const { t } = page;
  const rooms: [path: string, text: string][] = [
    ["/finance/bank-lines", t.bank_nav()],
    ["/finance/payouts", t.payouts_batches()],
    ["/finance/reconciliation", t.reconcile_nav()],
  ];
  return (
    <nav class="row" aria-label={t.role_finance()}>
      {rooms.map(([path, text]) => (
        <a href={href(page, path)} aria-current={page.path === path ? "page" : undefined}>
          {text}
        </a>
      ))}
    </nav>
  );
};

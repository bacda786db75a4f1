import type { Child, FC } from "hono/jsx";
import type { Currency } from "#shared/terms/currencies.ts";
import { PageProvider, usePage } from "../page.ts";
import { withSameGlyphs } from "./icon.tsx";

/** What is within tells its prices in this currency, unless it is undefined. */
export const InCurrency: FC<{ currency: Currency | undefined; children?: Child }> = ({
  currency,
  children,
}) => {
  const page = usePage();
  const money = { ...page.money, currency: currency ?? page.money.currency };
  return <PageProvider value={withSameGlyphs(page, { ...page, money })}>{children}</PageProvider>;
};

import { createContext, useContext } from "hono/jsx";
import type { Locale } from "#shared/locales.ts";
import type { ReaderMoney } from "#shared/market/rates/reader-money.ts";
import type { Actor } from "#shared/people/people/person.ts";
import type { Messages } from "./messages.ts";

/** What every component knows beside its own data: the reader, the language, and the page's place on the site. */
export interface PageContext {
  locale: Locale;
  t: Messages;
  actor: Actor;
  /** The page's path without its language, such as `/listings/lst_…`. */
  path: string;
  /** Query string with its `?`, or empty. */
  query: string;
  siteUrl: string;
  /** Addresses of the built styles and islands, by logical name. */
  assets: Record<string, string>;
  /** In which currency the reader is told beside each price about how much it is. */
  money: ReaderMoney;
  csrf?: string | undefined;
  now: Date;
  /** The menu's entries, for whomever; in their order. */
  navigation: readonly NavigationLink[];
}

const PageOfViews = createContext<PageContext | undefined>(undefined);

/** Stands around a whole page, so that each of its components finds the page with `usePage`. */
export const PageProvider = PageOfViews.Provider;

/** The page on which a component stands. */
export function usePage(): PageContext {
  const page = useContext(PageOfViews);
  if (!page) throw new Error("This component stands on no page.");
  return page;
}

/** A path of the site in the reader's language. */
export function href(page: Pick<PageContext, "locale">, path: string): string {
  return `/${page.locale}${path === "/" ? "" : path}`;
}

/** One entry of the menu: who sees it, and where it leads. */
export interface NavigationLink {
  path: string;
  /** The key of its text. */
  text: string;
  /** Entries stand in this order. */
  order: number;
  isFor(actor: Actor): boolean;
}

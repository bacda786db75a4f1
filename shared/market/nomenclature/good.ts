import type { Locale } from "#shared/locales.ts";

import type { HsCode } from "./hs-code.ts";

/** A kind of good that small exporters make. */
export interface Good {
  /** Six digits of WCO HS 2022. */
  readonly code: HsCode;
  readonly en: string;
  readonly id: string;
}

/** In which of its two languages a good is named to a reader: Malay ones read Indonesian, all others English. */
export function goodsLanguage(locale: Locale): "en" | "id" {
  return locale === "id" || locale === "ms" ? "id" : "en";
}

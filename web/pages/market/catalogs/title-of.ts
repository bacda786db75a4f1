import { type Localized, pickLocalized } from "#shared/locales.ts";
import type { PageContext } from "#web/page.ts";

/** A title in the reader's language where it is written in it. */
export function titleOf(page: PageContext, { text }: { text: Localized<{ title: string }> }): string {
  return pickLocalized(text, page.locale)?.value.title ?? "";
}

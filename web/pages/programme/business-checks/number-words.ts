import type { BusinessNumber } from "#shared/programme/business-checks/number-case.ts";
import type { PageContext } from "#web/page.ts";

/** What a number is called. */
export function numberName({ t }: Pick<PageContext, "t">, number: BusinessNumber): string {
  return { nib: t.profiles_nib, npwp: t.profiles_npwp }[number]();
}

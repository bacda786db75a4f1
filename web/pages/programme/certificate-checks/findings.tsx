import type { FC } from "hono/jsx";
import { pickLocalized } from "#shared/locales.ts";
import { isOddHalal } from "#shared/market/certificates/goods-of-kind.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { CertificateCase } from "#shared/programme/certificate-checks/certificate-check.ts";
import { listed } from "#web/components/listed.ts";
import { lookup } from "#web/messages.ts";
import { type PageContext, usePage } from "#web/page.ts";

/** What goods that a certificate covers are called. */
export function nameOfGoods({ locale }: Pick<PageContext, "locale">, { id, text }: Listing): string {
  return pickLocalized(text, locale)?.value.title ?? id;
}

/** What is odd about a certificate, and what an office found not right about it. */
export const Findings: FC<{ found: CertificateCase; goods: readonly Listing[] }> = ({ found, goods }) => {
  const page = usePage();
  const { t } = page;
  const { certificate, reason, words } = found;
  const odd = goods.filter((it) => isOddHalal(certificate.kind, it)).map((it) => nameOfGoods(page, it));
  return (
    <>
      {odd.length > 0 ? <p class="notice">{t.certificates_odd_halal({ goods: listed(page, odd) })}</p> : null}
      {reason ? <p class="issue">{lookup(t, `certificates_reason_${reason}`)}</p> : null}
      {words ? <p dir="auto">{words}</p> : null}
    </>
  );
};

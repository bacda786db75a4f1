import type { FC } from "hono/jsx";
import { type Certificate, isCertificateValid } from "#shared/trade/certificates.ts";
import { lookup } from "../../messages.ts";
import type { PageContext } from "../../page.ts";

/** Certificates as stated by the exporter, those that have run out marked so. */
export const CertificateList: FC<{ page: PageContext; certificates: readonly Certificate[] }> = ({
  page,
  certificates,
}) => {
  const { t, locale, now } = page;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const today = now.toISOString().slice(0, 10);
  return (
    <ul class="plain stack">
      {certificates.map((it) => (
        <li>
          <strong>{lookup(t, `certificate_${it.kind}`) ?? it.kind}</strong>{" "}
          {t.listings_certificate_line({ number: it.number, issuer: it.issuer })}
          {it.validTo ? (
            <>
              {", "}
              {t.listings_certificate_until()}{" "}
              <time datetime={it.validTo}>{date.format(new Date(it.validTo))}</time>
            </>
          ) : null}
          {isCertificateValid(it, today) || it.validFrom > today ? null : (
            <>
              {" "}
              <span class="badge">{t.listings_certificate_expired()}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
};

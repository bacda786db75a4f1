import type { FC } from "hono/jsx";
import { type Certificate, isCertificateValid } from "#shared/market/certificates/certificate.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

/** Certificates as the exporter states them, and whether each counts today in Jakarta. */
export const CertificateList: FC<{ certificates: Certificate[] }> = ({ certificates }) => {
  const { t } = usePage();
  return (
    <ul class="plain grid">
      {certificates.map((it) => (
        <li class="card">
          <h3>{lookup(t, `certificate_${it.kind}`)}</h3>
          <p dir="auto">{t.profiles_certificate_number({ number: it.number, issuer: it.issuer })}</p>
          <Validity certificate={it} />
        </li>
      ))}
    </ul>
  );
};

const Validity: FC<{ certificate: Certificate }> = ({ certificate }) => {
  const { t, locale, now } = usePage();
  const { validFrom, validTo } = certificate;
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Jakarta" }).format(now);
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const day = (date: string) => ({ date: days.format(new Date(date)) });
  if (isCertificateValid(certificate, today))
    return (
      <p>
        <time datetime={validTo ?? validFrom}>
          {validTo ? t.profiles_certificate_until(day(validTo)) : t.profiles_certificate_from(day(validFrom))}
        </time>
      </p>
    );
  return (
    <p class="issue">
      <time datetime={validTo && validTo < today ? validTo : validFrom}>
        {validTo && validTo < today
          ? t.profiles_certificate_expired(day(validTo))
          : t.profiles_certificate_later(day(validFrom))}
      </time>
    </p>
  );
};

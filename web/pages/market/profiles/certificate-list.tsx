import type { Child, FC } from "hono/jsx";
import { pickLocalized } from "#shared/locales.ts";
import {
  type BusinessCertificate,
  type Certificate,
  isCertificateValid,
} from "#shared/market/certificates/certificate.ts";
import type { ListingSummary } from "#shared/market/listings/listing-summary.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { dayFormat } from "#shared/terms/day-format.ts";
import { officeName } from "#web/components/checks.tsx";
import { Icon } from "#web/components/icon.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

/** A listing's certificates as the exporter states them, and whether each counts today in Jakarta. */
export const CertificateList: FC<{ certificates: Certificate[] }> = ({ certificates }) => (
  <CertificateCards certificates={certificates} goodsOf={() => null} />
);

interface BusinessCertificatesProps {
  certificates: BusinessCertificate[];
  /** What the page shows of the business's listings. */
  listings: ListingSummary[];
}

/** A business's certificates, and which of the listings on the page each of them covers. */
export const BusinessCertificates: FC<BusinessCertificatesProps> = ({ certificates, listings }) => (
  <CertificateCards
    certificates={certificates}
    goodsOf={({ covers }) => <Covered listings={listings.filter(({ id }) => covers.includes(id))} />}
  />
);

interface CertificateCardsProps<T extends Certificate> {
  certificates: T[];
  goodsOf(certificate: T): Child;
}

function CertificateCards<T extends Certificate>({ certificates, goodsOf }: CertificateCardsProps<T>) {
  const { t } = usePage();
  return (
    <ul class="plain grid">
      {certificates.map((it) => (
        <li class="card">
          <h3>{lookup(t, `certificate_${it.kind}`)}</h3>
          <p dir="auto">{t.profiles_certificate_number({ number: it.number, issuer: it.issuer })}</p>
          <Validity certificate={it} />
          <Checked certificate={it} />
          {goodsOf(it)}
        </li>
      ))}
    </ul>
  );
}

const Covered: FC<{ listings: ListingSummary[] }> = ({ listings }) => {
  const page = usePage();
  const { t, locale } = page;
  if (listings.length === 0) return <p class="hint">{t.profiles_certificate_covers_none()}</p>;
  return (
    <>
      <p>{t.profiles_certificate_covers()}</p>
      <ul>
        {listings.map(({ id, text }) => (
          <li>
            <a href={href(page, `/listings/${id}`)} dir="auto">
              {pickLocalized(text, locale)?.value.title ?? id}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
};

/** What an office found of it, and when: to its members too that it is not genuine. Of one that does not count today nothing is said to be checked. */
export const Checked: FC<{ certificate: Certificate }> = ({ certificate }) => {
  const page = usePage();
  const { t, locale, now } = page;
  const { check, refuted } = certificate;
  if (refuted) {
    const by = { office: officeName(page, refuted.office), date: day(refuted.checkedOn) };
    return <p class="issue">{t.certificates_refuted(by)}</p>;
  }
  if (!check || !isCertificateValid(certificate, jakartaToday(now)))
    return <p class="hint">{t.certificates_stated()}</p>;
  return (
    <p class="check">
      <span class="seal">
        <Icon name="seal" />
      </span>
      {t.certificates_checked({ office: officeName(page, check.office), date: day(check.checkedOn) })}
    </p>
  );

  function day(date: string): string {
    return dayFormat(locale).format(new Date(date));
  }
};

export const Validity: FC<{ certificate: Certificate }> = ({ certificate }) => {
  const { t, locale, now } = usePage();
  const { validFrom, validTo } = certificate;
  const today = jakartaToday(now);
  const days = dayFormat(locale);
  const day = (date: string) => ({ date: days.format(new Date(date)) });
  if (isCertificateValid({ validFrom, validTo }, today))
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

import type { FC } from "hono/jsx";
import type { CertificateProof } from "#shared/programme/learning/certificate.ts";
import { moduleLanguage } from "#shared/programme/learning/module.ts";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { Icon } from "#web/components/icon.tsx";
import { Layout } from "#web/components/layout.tsx";
import { href, usePage } from "#web/page.ts";
import { inLanguage } from "./in-language.ts";

/** Where a certificate's code leads: what must stand on the one that somebody was shown. */
export const CertificateProofPage: FC<{ proof: CertificateProof }> = ({ proof }) => {
  const page = usePage();
  const { t, locale } = page;
  const { number, name, issuedOn, modules } = proof;
  const language = moduleLanguage(locale);
  return (
    <Layout title={`${t.learning_certificate_head()} ${number}`} isPrivate>
      <section class="stack narrow">
        <Icon name="kawung" />
        <h1>{t.learning_proof_title()}</h1>
        <p>{t.learning_proof_hint()}</p>
        <dl class="facts card">
          <dt>{t.learning_proof_name()}</dt>
          <dd dir="auto">{name}</dd>
          <dt>{t.learning_proof_number()}</dt>
          <dd>
            <bdi>{number}</bdi>
          </dd>
          <dt>{t.learning_proof_issued()}</dt>
          <dd>
            <CalendarDay day={issuedOn} />
          </dd>
          <dt>{t.learning_certificate_modules()}</dt>
          <dd>
            {language === locale ? null : <p class="hint">{t.learning_languages()}</p>}
            <ol {...inLanguage(language, page)}>
              {modules.map(({ title }) => (
                <li>{title[language]}</li>
              ))}
            </ol>
          </dd>
        </dl>
        <p class="hint">{t.learning_proof_what()}</p>
        <p>
          <a href={href(page, "/learn")}>{t.learning_all()}</a>
        </p>
      </section>
    </Layout>
  );
};

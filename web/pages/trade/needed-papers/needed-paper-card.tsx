import type { Child, FC } from "hono/jsx";
import type { NeededPaper, NeededPaperKey } from "#shared/trade/needed-papers/needed-paper.ts";
import type { OriginForm } from "#shared/trade/needed-papers/origin-form.ts";
import { type SourceKey, sources } from "#shared/trade/needed-papers/sources.ts";
import { listed } from "#web/components/listed.ts";
import { inBrackets, named } from "#web/components/signs.ts";
import { lookup, type Messages } from "#web/messages.ts";
import { type PageContext, usePage } from "#web/page.ts";

export function paperName(t: Messages, key: NeededPaperKey): string {
  return lookup(t, `needed_paper_${key}`) ?? key;
}

/** One paper of the list: whether it is needed, why, by whom, after which, and how sure that is. */
export const NeededPaperCard: FC<{ paper: NeededPaper }> = ({ paper }) => {
  const page = usePage();
  const { t, locale } = page;
  const { key, need, why, goods, issuer, ask, after, orElse, deadlines, forms } = paper;
  const all = new Intl.ListFormat(locale);
  const office = (of: string) => lookup(t, `needed_office_${of}`);
  return (
    <article class="card stack">
      <div class="spread">
        <h3>{paperName(t, key)}</h3>
        <NeedBadge need={need} />
      </div>
      <p>{lookup(t, `needed_why_${why}`)}</p>
      {forms.length > 0 ? <Forms forms={forms} /> : null}
      {deadlines.length > 0 || ask ? (
        <dl class="facts">
          <Fact term={t.needed_deadline()}>
            {deadlines.map((it) => lookup(t, `needed_deadline_${it}`)).join(" ")}
          </Fact>
          <Fact term={t.needed_ask()}>{ask ? office(ask) : null}</Fact>
        </dl>
      ) : null}
      <details>
        <summary>{t.needed_more()}</summary>
        <dl class="facts">
          <Fact term={t.needed_issuer()}>{office(issuer)}</Fact>
          <Fact term={t.needed_or()}>{orElse ? paperName(t, orElse) : null}</Fact>
          <Fact term={t.needed_after()}>{all.format(after.map((it) => paperName(t, it)))}</Fact>
          <Fact term={t.needed_decided()}>{goods.length > 0 ? <bdi>{listed(page, goods)}</bdi> : null}</Fact>
          <Fact term={t.needed_source()}>
            <Sources of={paper.sources} />
          </Fact>
        </dl>
      </details>
    </article>
  );
};

export const NeedBadge: FC<Pick<NeededPaper, "need">> = ({ need }) => {
  const { t } = usePage();
  return <span class={need === "required" ? "badge on" : "badge"}>{lookup(t, `needed_need_${need}`)}</span>;
};

const Fact: FC<{ term: string; children?: Child }> = ({ term, children }) =>
  children ? (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  ) : null;

const Sources: FC<{ of: readonly SourceKey[] }> = ({ of }) => {
  const { t } = usePage();
  return (
    <ul class="plain">
      {of.map((key) => (
        <li>
          <bdi>{sources[key].cited}</bdi>{" "}
          <span class="hint">{lookup(t, `needed_certainty_${sources[key].certainty}`)}</span>
        </li>
      ))}
    </ul>
  );
};

/** The forms of a certificate of origin, the likeliest first, each with what makes goods count. */
const Forms: FC<{ forms: readonly OriginForm[] }> = ({ forms }) => {
  const page = usePage();
  const { t, locale } = page;
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  return (
    <div class="stack">
      <h4>{t.needed_forms()}</h4>
      {forms.length > 1 ? <p class="hint">{t.needed_forms_choose()}</p> : null}
      <ol class="plain stack">
        {forms.map((it) => (
          <li>
            <strong>
              <bdi>{it.form}</bdi>
            </strong>{" "}
            <bdi class="hint">{it.agreement}</bdi>
            <p>
              {lookup(t, `needed_made_${it.made}`)}{" "}
              {it.registration ? lookup(t, `needed_registration_${it.registration}`) : null}
            </p>
            <p class="hint">
              {named(
                page,
                t.needed_criteria(),
                listed(
                  page,
                  it.criteria.map((of) => criterionText(page, of)),
                ),
              )}
              {it.regionalPercent
                ? ` – ${t.needed_percent({ share: percent.format(it.regionalPercent / 100) })}`
                : null}
            </p>
            {it.likely ? <p>{named(page, t.needed_likely(), criterionText(page, it.likely))}</p> : null}
          </li>
        ))}
      </ol>
    </div>
  );
};

function criterionText({ t }: PageContext, criterion: string): string {
  return `${criterion}${inBrackets({ t }, lookup(t, `needed_criterion_${criterion}`) ?? "")}`;
}

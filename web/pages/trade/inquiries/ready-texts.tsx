import type { FC } from "hono/jsx";
import { Locale, languageName } from "#shared/locales.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import type { Thread } from "#shared/trade/inquiries/thread.ts";
import { fieldId } from "#web/components/form/field-id.ts";
import type { FieldValues } from "#web/form-state.ts";
import { lookup, messagesIn } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

/** What each side often writes; each stands in every language of the site. */
const readyTexts: Record<Side, readonly string[]> = {
  exporter: ["thanks", "details", "sample", "decline"],
  buyer: ["quotation", "try", "papers"],
};

/** What an address asks to begin a reply with; undefined where this side has no such text. */
export function readyReply(side: Side, ready: string, language: string): FieldValues | undefined {
  const locale = Locale.safeParse(language).data;
  if (!locale || !readyTexts[side].includes(ready)) return undefined;
  return { text: textOf(ready, locale), language: locale };
}

/** Texts to begin a reply with, in the reader's language and in the one that the other side writes. */
export const ReadyTexts: FC<{ thread: Thread }> = ({ thread }) => {
  const page = usePage();
  const { t, locale } = page;
  const theirs = thread.messages.findLast(({ from }) => from !== thread.side)?.language;
  const languages = [...new Set([locale, ...(theirs ? [theirs] : [])])];
  const path = href(page, `/inquiries/${thread.id}`);
  return (
    <ready-texts>
      <details class="fold">
        <summary>{t.inquiries_ready()}</summary>
        <div class="stack">
          <p class="hint">{t.inquiries_ready_hint()}</p>
          {languages.map((language) => (
            <p class="row">
              {languages.length > 1 ? (
                <span class="hint">{t.inquiries_ready_in({ language: languageName(language, locale) })}</span>
              ) : null}
              {readyTexts[thread.side].map((ready) => (
                <a
                  class="chip"
                  href={`${path}?ready=${ready}&in=${language}#${fieldId("text")}`}
                  data-text={textOf(ready, language)}
                  data-language={language}
                >
                  {lookup(t, `inquiries_ready_${ready}`)}
                </a>
              ))}
            </p>
          ))}
        </div>
      </details>
    </ready-texts>
  );
};

function textOf(ready: string, locale: Locale): string {
  return lookup(messagesIn(locale), `inquiries_ready_${ready}_text`) ?? "";
}

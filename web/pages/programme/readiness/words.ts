import type { Band } from "#shared/programme/readiness/bands.ts";
import type { NextPlace, Part, Question } from "#shared/programme/readiness/question.ts";
import { remembered } from "#shared/remembered.ts";
import { dayFormat } from "#shared/terms/day-format.ts";
import { lookup } from "#web/messages.ts";
import { href, type PageContext } from "#web/page.ts";

const percents = remembered((locale: string) => new Intl.NumberFormat(locale, { style: "percent" }));
const changes = remembered((locale: string) => new Intl.NumberFormat(locale, { signDisplay: "exceptZero" }));

export function percentText({ locale }: Pick<PageContext, "locale">, percent: number): string {
  return percents(locale).format(percent / 100);
}

/** By how much a result rose or fell: "+12". */
export function changeText({ locale }: Pick<PageContext, "locale">, by: number): string {
  return changes(locale).format(by);
}

export function dayText({ locale }: Pick<PageContext, "locale">, at: string): string {
  return dayFormat(locale).format(new Date(at));
}

export function partName({ t }: Pick<PageContext, "t">, part: Part): string {
  return lookup(t, `readiness_part_${part}`) ?? part;
}

export function bandName({ t }: Pick<PageContext, "t">, band: Band): string {
  return lookup(t, `readiness_band_${band}`) ?? band;
}

/** What whoever stands in a band does next. */
export function bandAdvice({ t }: Pick<PageContext, "t">, band: Band): string {
  return lookup(t, `readiness_next_band_${band}`) ?? "";
}

export function askText({ t }: Pick<PageContext, "t">, { id }: Pick<Question, "id">): string {
  return lookup(t, `readiness_ask_${id}`) ?? id;
}

export function whyText({ t }: Pick<PageContext, "t">, { id }: Pick<Question, "id">): string {
  return lookup(t, `readiness_why_${id}`) ?? "";
}

export function nextText({ t }: Pick<PageContext, "t">, { id }: Pick<Question, "id">): string {
  return lookup(t, `readiness_do_${id}`) ?? "";
}

export function answerText({ t }: Pick<PageContext, "t">, scale: Question["scale"], name: string): string {
  return lookup(t, `readiness_answer_${scale}_${name}`) ?? name;
}

/** Where a question's next step is done, and what the link to it says. */
export function placeOf(
  page: PageContext,
  next: NextPlace,
  profileId: string,
): { address: string; text: string } {
  const { t } = page;
  const room = (path: string) => href(page, `/business/${profileId}/${path}`);
  if (next === "listings") return { address: room("listings"), text: t.readiness_to_listings() };
  if (next === "calculator") return { address: room("calculator"), text: t.readiness_to_calculator() };
  if (next === "profile") return { address: room("edit"), text: t.readiness_to_profile() };
  return { address: href(page, `/learn/${next}`), text: t.readiness_to_learn() };
}

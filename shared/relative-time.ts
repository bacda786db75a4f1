const steps = [
  { unit: "day", seconds: 24 * 3600 },
  { unit: "hour", seconds: 3600 },
  { unit: "minute", seconds: 60 },
] as const;
const mostDays = 7;

/** How long ago a moment was, as the language says it; undefined where its day says more: past a week. */
export function agoText(at: Date, now: Date, locale: string): string | undefined {
  const passed = Math.max(0, Math.floor((now.getTime() - at.getTime()) / 1000));
  const step = steps.find(({ seconds }) => passed >= seconds);
  if (!step) return formatterOf(locale, "auto").format(0, "second");
  const count = Math.floor(passed / step.seconds);
  if (step.unit === "day" && count >= mostDays) return undefined;
  return formatterOf(locale, "always").format(-count, step.unit);
}

const formatters = new Map<string, Intl.RelativeTimeFormat>();

function formatterOf(locale: string, numeric: "auto" | "always"): Intl.RelativeTimeFormat {
  const key = `${locale} ${numeric}`;
  const made = formatters.get(key) ?? new Intl.RelativeTimeFormat(locale, { numeric });
  formatters.set(key, made);
  return made;
}

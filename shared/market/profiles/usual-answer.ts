/**
 * How long a business usually takes to answer, in the unit that people would say it in: whole hours up to two days,
 * then days, always rounded up.
 */
export function usualAnswerOf(minutes: number): { unit: "hours" | "days"; count: number } {
  const hours = Math.max(1, Math.ceil(minutes / 60));
  return hours <= 48 ? { unit: "hours", count: hours } : { unit: "days", count: Math.ceil(hours / 24) };
}

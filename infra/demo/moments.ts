const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** The moments of the demo, all counted back from when it is loaded. */
export interface Moments {
  now: Date;
  daysAgo(days: number): string;
  minutesAfter(moment: string, minutes: number): string;
  /** A calendar date, before now or, with a negative number, after. */
  dateAgo(days: number): string;
}

export function momentsBefore(now: Date): Moments {
  return {
    now,
    daysAgo: (days) => new Date(now.getTime() - days * dayMs).toISOString(),
    minutesAfter: (moment, minutes) => new Date(Date.parse(moment) + minutes * minuteMs).toISOString(),
    dateAgo: (days) => new Date(now.getTime() - days * dayMs).toISOString().slice(0, 10),
  };
}

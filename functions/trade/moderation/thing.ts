import type { Ctx } from "#functions/platform/ctx.ts";
import type { Write } from "#functions/platform/table/write.ts";
import type { ContentLocale, Localized } from "#shared/locales.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { Measure } from "#shared/trade/moderation/measure.ts";

/** A thing as measures see it, of whichever kind. */
export interface Thing extends Pick<Measure, "of" | "thingId" | "profileId" | "personId"> {
  title?: Localized<string>;
  /** Who is told, and which languages they read. */
  toldIds: string[];
  languages: ContentLocale[];
  /** Whether it can be seen by others, so that there is something to take from view. */
  isShown: boolean;
  /** Whose it is: they may not decide about it. */
  owners: Pick<Person, "id" | "name">[];
  /** Set where only an admin may. */
  isForAdmins?: boolean;
  /** What begins a measure, and which businesses go with it. */
  begin(ctx: Ctx, measureId: string): Promise<{ writes: Write[]; removedProfileIds?: string[] }>;
  end(ctx: Ctx, measure: Measure): Promise<Write[]>;
}

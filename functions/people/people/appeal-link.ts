import type { Config } from "#functions/platform/config.ts";
import { isMarkOf, markOf } from "#functions/platform/mark.ts";
import { isIdOf } from "#shared/ids.ts";
import { measureIds, personIds } from "#shared/people/ids.ts";

type Key = Pick<Config, "cursorKey">;

/** What may be opened without signing in: one measure, by one whom it is about. */
export interface AppealPlace {
  measureId: string;
  personId: string;
}

/** What the link of a mail carries, by which somebody who may not sign in reads what was decided and appeals. */
export function appealToken(config: Key, place: AppealPlace): string {
  const id = idOf(place);
  return `${id}.${markOf(config, "appeal", id)}`;
}

/** What such a link opens; undefined where we did not write it. */
export function appealPlaceIn(config: Key, token: string): AppealPlace | undefined {
  const [measure = "", person = "", mark = ""] = token.slice(0, 200).split(".");
  const place = { measureId: `${measureIds.prefix}_${measure}`, personId: `${personIds.prefix}_${person}` };
  if (!isIdOf(measureIds, place.measureId) || !isIdOf(personIds, place.personId)) return undefined;
  return isMarkOf(config, "appeal", idOf(place), mark) ? place : undefined;
}

function idOf({ measureId, personId }: AppealPlace): string {
  return `${measureId.slice(measureIds.prefix.length + 1)}.${personId.slice(personIds.prefix.length + 1)}`;
}

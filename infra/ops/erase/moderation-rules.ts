import { change, erasedText, type Rule } from "./fates.ts";

const why =
  "what was decided about whom, when and by which rule is kept by its ids, without names and words of theirs";

/** What was decided about people and what is theirs. */
export const moderationRules: Record<string, Rule> = {
  measure(item, { personId, profileIds }) {
    const { appeal, answer } = item as Record<string, { byId: string } | undefined>;
    const isAbout = item.personId === personId || profileIds.has(String(item.profileId));
    const said = appeal && (isAbout || appeal.byId === personId);
    const changes = {
      ...(isAbout ? { title: undefined, words: erasedText } : {}),
      ...(said ? { appeal: { ...appeal, byName: erasedText, words: erasedText } } : {}),
      ...(isAbout && answer ? { answer: { ...answer, words: erasedText } } : {}),
      ...(item.takenById === personId ? { takenByName: erasedText } : {}),
      ...(answer?.byId === personId ? { answer: { ...answer, byName: erasedText } } : {}),
    };
    return Object.keys(changes).length > 0 ? change(changes, why) : undefined;
  },
  "measure-entry": ({ actorId, act }, { personId }) =>
    actorId === personId
      ? change({ actorName: erasedText, ...(act === "appeal" ? { words: erasedText } : {}) }, why)
      : undefined,
};

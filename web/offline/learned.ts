import { joinProgress } from "#shared/programme/learning/join-progress.ts";
import type { ModuleProgress } from "#shared/programme/learning/progress.ts";
import { changeLearned, type Learned } from "./queue.ts";
import { ask } from "./send-waiting.ts";

/** Of whom what was learnt is kept, where nobody is signed in. */
export const nobody = "none";

/** Notes on this device what somebody has just learnt; it is sent with the next connection of whoever is signed in then. */
export function noteLearned(reader: string, modules: readonly ModuleProgress[]): Promise<Learned> {
  return changeLearned((all) => ({
    ...all,
    [reader]: { modules: joinProgress(all[reader]?.modules ?? [], modules), isSent: false },
  }));
}

/** What this device knows of the reader, and what was learnt here before anybody signed in. */
export async function learnedBy(reader: string): Promise<ModuleProgress[]> {
  const all = await changeLearned((it) => it);
  return joinProgress(all[reader]?.modules ?? [], all[nobody]?.modules ?? []);
}

/**
 * Sends what the reader learnt without the site knowing. What was learnt meanwhile stays to be sent; a repeat does no harm, as the
 * site joins what it is sent with what it knows. Answers whether anything was taken.
 */
export async function sendLearned(reader: string): Promise<boolean> {
  if (reader === nobody || reader === "") return false;
  return navigator.locks.request("learned", async () => {
    const all = await changeLearned((it) => it);
    const own = all[reader];
    const others = all[nobody]?.modules ?? [];
    if ((own?.isSent ?? true) && others.length === 0) return false;
    const modules = joinProgress(own?.modules ?? [], others);
    const headers = { "content-type": "application/json" };
    const answer = await ask("/api/v1/learning/progress", {
      method: "POST",
      headers,
      body: JSON.stringify({ modules }),
    });
    if (!answer.ok) return false;
    const known = (await answer.json()).modules as ModuleProgress[];
    await changeLearned(({ [nobody]: here, [reader]: mine, ...rest }) => {
      const isNew = JSON.stringify(mine?.modules) !== JSON.stringify(own?.modules);
      const joined = { modules: joinProgress(known, mine?.modules ?? []), isSent: !isNew };
      const wasSent = JSON.stringify(here?.modules ?? []) === JSON.stringify(others);
      return { ...rest, [reader]: joined, ...(here && !wasSent ? { [nobody]: here } : {}) };
    });
    return true;
  });
}

/** Who signs out leaves nothing behind but what the site does not know yet. */
export async function forgetLearned(): Promise<void> {
  await changeLearned((all) => Object.fromEntries(Object.entries(all).filter(([, { isSent }]) => !isSent)));
}

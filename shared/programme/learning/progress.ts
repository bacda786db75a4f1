import * as z from "zod";
import { ModuleSlug } from "./module-file.ts";
import { passMark } from "./pass-mark.ts";

/** So many modules one person's progress may name: more than there will be. */
export const mostModules = 60;

/** How far somebody came with one module. */
export const ModuleProgress = z.strictObject({
  slug: ModuleSlug,
  /** When its quiz was first answered. */
  startedAt: z.iso.datetime(),
  /** Of a hundred, the most that was ever right. */
  best: z.int().min(0).max(100),
  /** When it was first passed. */
  passedAt: z.iso.datetime().optional(),
});
export type ModuleProgress = z.infer<typeof ModuleProgress>;

/** What a device noted while nobody was signed in, or there was no connection. */
export const MergeProgress = z.strictObject({ modules: z.array(ModuleProgress).max(mostModules) });
export type MergeProgress = z.infer<typeof MergeProgress>;

const believedMs = 400 * 24 * 3600 * 1000;

/**
 * What a device says, as far as it can be so: of modules that there are, no moment in the future or longer ago than a device keeps
 * it, and a pass only where the score is one.
 */
export function believed(
  said: readonly ModuleProgress[],
  { slugs, now }: { slugs: readonly string[]; now: Date },
): ModuleProgress[] {
  const bounded = (at: string) =>
    new Date(Math.min(now.getTime(), Math.max(now.getTime() - believedMs, Date.parse(at)))).toISOString();
  return said
    .filter(({ slug }) => slugs.includes(slug))
    .map(({ slug, startedAt, best, passedAt }) => ({
      ...{ slug, best, startedAt: bounded(startedAt) },
      ...(best >= passMark ? { passedAt: bounded(passedAt ?? startedAt) } : {}),
    }));
}

import { passMark } from "./pass-mark.ts";
import type { ModuleProgress } from "./progress.ts";

/** One quiz, as it was answered now. */
export function attempt(slug: string, score: number, at: string): ModuleProgress {
  return { slug, startedAt: at, best: score, ...(score >= passMark ? { passedAt: at } : {}) };
}

/**
 * Two states of one person's progress as one: the earliest start and pass, the best score. Whatever comes twice or in another order comes
 * to the same, so a device may send all that it knows as often as it likes; and a pass never goes.
 */
export function joinProgress(
  one: readonly ModuleProgress[],
  other: readonly ModuleProgress[],
): ModuleProgress[] {
  const joined = new Map<string, ModuleProgress>();
  for (const next of [...one, ...other]) {
    const known = joined.get(next.slug);
    joined.set(next.slug, known ? joinModule(known, next) : tidy(next));
  }
  return [...joined.values()].toSorted((left, right) => (left.slug < right.slug ? -1 : 1));
}

function joinModule(one: ModuleProgress, other: ModuleProgress): ModuleProgress {
  return tidy({
    slug: one.slug,
    startedAt: earliest(one.startedAt, other.startedAt),
    best: Math.max(one.best, other.best),
    passedAt:
      one.passedAt && other.passedAt
        ? earliest(one.passedAt, other.passedAt)
        : (one.passedAt ?? other.passedAt),
  });
}

/** Nothing was passed before it was begun; and the same is written alike, so that it can be compared. */
function tidy({ slug, startedAt, best, passedAt }: ModuleProgress): ModuleProgress {
  if (passedAt === undefined) return { slug, startedAt, best };
  return { slug, startedAt: earliest(startedAt, passedAt), best, passedAt };
}

function earliest(one: string, other: string): string {
  return Date.parse(one) <= Date.parse(other) ? one : other;
}

/** Of the path's modules the first that is not passed yet. */
export function nextModule<M extends { slug: string }>(
  modules: readonly M[],
  progress: readonly ModuleProgress[],
): M | undefined {
  return modules.find(({ slug }) => !isPassed(progress, slug));
}

export function isPassed(progress: readonly ModuleProgress[], slug: string): boolean {
  return progress.some((it) => it.slug === slug && it.passedAt !== undefined);
}

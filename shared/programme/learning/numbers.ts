import * as z from "zod";
import { stamps } from "#shared/stamps.ts";
import type { Counted, Learner } from "./learner.ts";

/** Groups smaller than this are not told: too few to hide one among. */
export const smallestGroup = 5;

export const dimensions = ["province", "country"] as const;
export type Dimension = (typeof dimensions)[number];
/** Those who did not say where. */
export const unsaid = "none";

/** How many people of one province, or of one country, learn and passed; of nobody in particular. */
export const LearningCount = z.strictObject({
  dimension: z.enum(dimensions),
  /** A province's or a country's code, or `none`. */
  place: z.string().max(4),
  started: z.int(),
  certified: z.int(),
  /** By module. */
  passed: z.record(z.string(), z.int()),
  ...stamps,
});
export type LearningCount = z.infer<typeof LearningCount>;

const shown = z
  .int()
  .min(smallestGroup)
  .nullable()
  .meta({ description: `How many; null where they are fewer than ${smallestGroup}.`, examples: [12] });

const ShownCount = z.strictObject({
  place: z.string(),
  started: shown,
  certified: shown,
  passed: z.record(z.string(), shown),
});
export type ShownCount = z.infer<typeof ShownCount>;

/** The numbers as officers read them. */
export const LearningNumbers = z.strictObject({
  provinces: z.array(ShownCount),
  countries: z.array(ShownCount),
});
export type LearningNumbers = z.infer<typeof LearningNumbers>;

/** What is to be counted of somebody now. */
export function toCount({ modules, province, country, certificate }: Learner): Counted {
  return {
    ...(province ? { province } : {}),
    ...(country ? { country } : {}),
    started: modules.length > 0,
    passed: modules.filter(({ passedAt }) => passedAt).map(({ slug }) => slug),
    certified: certificate !== undefined,
  };
}

type Figures = Pick<LearningCount, "started" | "certified" | "passed">;

/** What each place's numbers change by, when of one person this is to be counted in the place of that. */
export function differences(
  before: Counted | undefined,
  after: Counted | undefined,
): { dimension: Dimension; place: string; by: Figures }[] {
  return dimensions.flatMap((dimension) => {
    const places = [...new Set([before, after].flatMap((it) => (it ? [it[dimension] ?? unsaid] : [])))];
    return places.flatMap((place) => {
      const by = minus(of(after, dimension, place), of(before, dimension, place));
      const isNothing = by.started === 0 && by.certified === 0 && Object.keys(by.passed).length === 0;
      return isNothing ? [] : [{ dimension, place, by }];
    });
  });
}

function of(counted: Counted | undefined, dimension: Dimension, place: string): Figures {
  if (!counted || (counted[dimension] ?? unsaid) !== place) return { started: 0, certified: 0, passed: {} };
  const passed = Object.fromEntries(counted.passed.map((slug) => [slug, 1]));
  return { started: Number(counted.started), certified: Number(counted.certified), passed };
}

function minus(one: Figures, other: Figures): Figures {
  const slugs = [...new Set([...Object.keys(one.passed), ...Object.keys(other.passed)])];
  const passed = slugs.map((slug) => [slug, (one.passed[slug] ?? 0) - (other.passed[slug] ?? 0)] as const);
  return {
    started: one.started - other.started,
    certified: one.certified - other.certified,
    passed: Object.fromEntries(passed.filter(([, by]) => by !== 0)),
  };
}

/** A place's numbers with those added. */
export function plus(one: Figures, by: Figures): Figures {
  const slugs = [...new Set([...Object.keys(one.passed), ...Object.keys(by.passed)])].sort();
  return {
    started: one.started + by.started,
    certified: one.certified + by.certified,
    passed: Object.fromEntries(slugs.map((slug) => [slug, (one.passed[slug] ?? 0) + (by.passed[slug] ?? 0)])),
  };
}

/** The numbers without those that are too small to be told; places where nobody learns are left out. */
export function toShow(counts: readonly LearningCount[], slugs: readonly string[]): LearningNumbers {
  const told = (count = 0) => (count < smallestGroup ? null : count);
  const among = (dimension: Dimension): ShownCount[] =>
    counts
      .filter((it) => it.dimension === dimension && it.started > 0)
      .map(({ place, started, certified, passed }) => ({
        ...{ place, started: told(started), certified: told(certified) },
        passed: Object.fromEntries(slugs.map((slug) => [slug, told(passed[slug])])),
      }));
  return { provinces: among("province"), countries: among("country") };
}

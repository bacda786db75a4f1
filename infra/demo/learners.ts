import { businesses } from "./businesses/businesses.ts";

/** How far a made-up person came along the learning path. */
export interface DemoLearner {
  subject: string;
  /** How many of the first lessons they passed; the next one they have begun. */
  passed: number;
  province: string;
  country: string | undefined;
}

/** Sari is what a visitor signs in as first: she has three lessons behind her. The others are anywhere along the first nine. */
export const learners: DemoLearner[] = businesses.map(
  ({ owner: { subject }, regencyCode, workedAbroad }, at) => ({
    subject,
    passed: subject === "sari" ? 3 : (at * 5) % 10,
    province: regencyCode.slice(0, 2),
    country: workedAbroad[0]?.country,
  }),
);

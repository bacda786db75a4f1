import type { ExamplesOf } from "#test/support/every-slice/example.ts";

/** What the routes of outcomes are tried with. */
export const examples: ExamplesOf = async (_world, { profile }) => {
  const ofBusiness = { at: { profileId: profile.id }, who: { member: ["owner", "helper"] } } as const;
  const ofMarket = { at: { market: "JP" }, who: { market: ["curator"] } } as const;
  return {
    "GET /profiles/:profileId/outcomes": ofBusiness,
    "GET /business/:profileId/outcomes": ofBusiness,
    "GET /markets/:market/outcomes": ofMarket,
    "GET /desk/outcomes/:market": ofMarket,
  };
};

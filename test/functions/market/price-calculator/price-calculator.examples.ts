import type { Example, ExamplesOf } from "#test/support/every-slice/example.ts";
import { makeListing } from "#test/support/factories.ts";

/** What the routes of the price calculator are tried with: a listing of the business that everyone may see. */
export const examples: ExamplesOf = async (world, { profile }) => {
  const listing = await makeListing(world, profile);
  const whose = { isPublic: true, who: { member: ["owner", "helper"] } } satisfies Example;
  const one: Example = { ...whose, at: { listingId: listing.id } };
  const typed = { materials: "Rp15.000", margin: "25%", "quantities.0": "100", currency: "IDR" };
  return {
    "GET /listings/:listingId/price-costs": one,
    "PUT /listings/:listingId/price-costs": { ...one, body: { materials: 15_000_00, quantities: [100] } },
    "GET /business/:profileId/calculator": { ...whose, at: { profileId: profile.id } },
    "GET /listings/:listingId/calculator": one,
    "POST /listings/:listingId/calculator": { ...one, fields: typed },
    "GET /listings/:listingId/calculator/use": one,
  };
};

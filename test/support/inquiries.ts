import { sendInquiry } from "#functions/trade/inquiries/inquiries.service.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { SendInquiry } from "#shared/trade/inquiries/inquiry.ts";
import { makeExporter, makeListing } from "./factories.ts";
import type { World } from "./world.ts";

/** What a buyer writes who keeps to the limits of `makeListing`. */
export function inquiryInput(changes: Partial<SendInquiry> = {}): SendInquiry {
  return {
    quantity: 500,
    destinationCountry: "JP",
    message: "Please quote for Kobe.",
    company: { name: "Sakura Trading (demo)", kind: "importer", country: "JP" },
    language: "en",
    ...changes,
  };
}

/** The same as the form's fields. */
export function inquiryFields(changes: Record<string, string> = {}): Record<string, string> {
  return {
    once: crypto.randomUUID(),
    quantity: "500",
    destinationCountry: "JP",
    message: "Please quote for Kobe.",
    language: "en",
    "company.name": "Sakura Trading (demo)",
    "company.kind": "importer",
    "company.country": "JP",
    ...changes,
  };
}

/** A thread's address, as routes name it. */
export function threadAt({ id }: { id: string }): { inquiryId: string } {
  return { inquiryId: id };
}

/** An exporter with a published listing, and a buyer who has not asked yet. */
export async function makeMarket(
  world: World,
  changes: { listing?: Partial<Listing>; buyer?: Partial<Person> } = {},
) {
  const { person: exporter, profile } = await makeExporter(world);
  const listing = await makeListing(world, profile, changes.listing);
  const buyer = await world.makePerson(changes.buyer);
  return { exporter, profile, listing, buyer };
}

/** The same, after the buyer has asked. */
export async function makeThread(world: World, changes: Partial<SendInquiry> = {}) {
  const market = await makeMarket(world);
  const inquiry = await sendInquiry(
    world.ctxOf(market.buyer),
    { listingId: market.listing.id },
    inquiryInput(changes),
  );
  return { ...market, buyer: await world.reload(market.buyer), inquiry };
}

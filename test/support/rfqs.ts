import { sendQuotation } from "#functions/trade/quotations/quotations.service.ts";
import { sendRfq } from "#functions/trade/rfqs/rfqs.service.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { Offer } from "#shared/trade/quotations/offer.ts";
import type { Quotation } from "#shared/trade/quotations/quotation.ts";
import { dayAfter } from "#shared/trade/quotations/rules.ts";
import type { Rfq, SendRfq } from "#shared/trade/rfqs/rfq.ts";
import { makeExporter, makeListing } from "./factories.ts";
import { offerInput } from "./quotations.ts";
import type { World } from "./world.ts";

/** What a buyer asks for who keeps to the limits of `makeListing`; a week is left. */
export function rfqInput(
  listings: readonly { id: string }[],
  changes: Partial<SendRfq> = {},
  now = new Date(),
): SendRfq {
  return {
    listingIds: listings.map(({ id }) => id),
    text: "Round baskets of rattan, natural, for our shops.",
    language: "en",
    quantity: 500,
    unit: "H87",
    destinationCountry: "JP",
    incoterm: "FOB",
    closesOn: dayAfter(now.toISOString().slice(0, 10), 7),
    zone: "Asia/Tokyo",
    company: { name: "Sakura Trading (demo)", kind: "importer", country: "JP" },
    ...changes,
  };
}

/** An address, as routes name it. */
export function rfqAt({ id }: Pick<Rfq, "id">): { rfqId: string } {
  return { rfqId: id };
}

export interface Asked {
  exporter: Person;
  listing: Listing;
  inquiryId: string;
  quote(changes?: Partial<Offer>, now?: Date): Promise<Quotation>;
}

/** So many exporters with a listing each. */
export async function makeSellers(world: World, count: number, changes: Partial<Listing> = {}) {
  return Promise.all(
    Array.from({ length: count }, async () => {
      const { person: exporter, profile } = await makeExporter(world);
      return { exporter, profile, listing: await makeListing(world, profile, changes) };
    }),
  );
}

/** A buyer who asked so many exporters, and what each of these can quote. */
export async function makeRfq(world: World, count = 3, changes: Partial<SendRfq> = {}) {
  const sellers = await makeSellers(world, count);
  const buyer = await world.makePerson();
  const now = world.platform.now();
  const listings = sellers.map(({ listing }) => listing);
  const rfq = await sendRfq(world.ctxOf(buyer), {}, rfqInput(listings, changes, now));
  const asked = sellers.map(({ exporter, listing, profile }): Asked => {
    const inquiryId = rfq.invited.find(({ profileId }) => profileId === profile.id)?.inquiryId ?? "";
    return {
      ...{ exporter, listing, inquiryId },
      quote: (offer = {}, at = world.platform.now()) =>
        sendQuotation(
          { ...world.ctxOf(exporter), now: at },
          { inquiryId },
          offerInput(listing, { validUntil: dayAfter(rfq.closesOn, 30), ...offer }, at),
        ),
    };
  });
  return { buyer: await world.reload(buyer), rfq, asked };
}

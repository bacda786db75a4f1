import type { Person } from "#shared/people/people/person.ts";
import {
  type BuyerCompany,
  numberState,
  shownRegisterCheck,
} from "#shared/trade/buyer-companies/buyer-company.ts";
import type { Inquiry, Message } from "#shared/trade/inquiries/inquiry.ts";
import { shownMessage } from "#shared/trade/inquiries/thread.ts";
import type { BuyerCheck } from "./buyer-check.ts";
import type { ExaminedBuyerCheck, FoundSign } from "./examined-check.ts";
import { shownBuyerCheck } from "./shown.ts";
import { isFreeMail } from "./warning-signs/free-mail.ts";
import { signsIn } from "./warning-signs/signs-in.ts";

interface Known {
  stated: BuyerCompany | undefined;
  buyer: Pick<Person, "createdAt" | "rating" | "email">;
  inquiry: Inquiry;
  messages: readonly Message[];
}

/** What whoever checks sees: of messages only which signs are in them, unless the exporter shares them. */
export function examined(check: BuyerCheck, { stated, buyer, inquiry, messages }: Known): ExaminedBuyerCheck {
  const { listingTitle, quantity, unit, destinationCountry, createdAt, messageCount, orders = [] } = inquiry;
  const state = numberState(check.company, stated);
  return {
    ...shownBuyerCheck(check),
    ...(stated?.number === undefined ? {} : { number: stated.number, companyVersion: stated.version }),
    ...(state.given === "other" && stated ? { numberOf: stated.company } : {}),
    numberState: state,
    ...(stated?.registerCheck ? { registerCheck: shownRegisterCheck(stated.registerCheck) } : {}),
    thread: {
      ...{ listingTitle, quantity, destinationCountry },
      ...(unit ? { unit } : {}),
      begunAt: createdAt,
      messageCount,
      orderCount: orders.length,
    },
    buyer: {
      since: buyer.createdAt,
      ...(buyer.rating ? { rating: buyer.rating } : {}),
      usesFreeMail: isFreeMail(buyer.email),
    },
    signs: foundSigns(messages),
    ...(check.sharesMessages
      ? { messages: messages.filter((it) => it.createdAt <= check.askedAt).map(shownMessage) }
      : {}),
  };
}

function foundSigns(messages: readonly Message[]): FoundSign[] {
  return messages
    .filter(({ from }) => from === "buyer")
    .flatMap(({ text, createdAt: at }) => signsIn(text).map((sign) => ({ sign, at })));
}

import { describe, expect, it } from "vitest";
import { draftLimits, publishLimits } from "#shared/market/listings/sending-limits.ts";
import {
  businessInvitationLimits,
  handleLimits,
  invitationLimits,
} from "#shared/market/profiles/sending-limits.ts";
import type { SendingLimit } from "#shared/sending-limit.ts";

const minutes = 60;
const hours = 60 * minutes;
const days = 24 * hours;

describe("how often one may do what others have to bear", () => {
  it.each<[string, readonly SendingLimit[], (string | number)[][]]>([
    [
      "drafts, forty in ten minutes by one person and three hundred a day of one business",
      draftLimits,
      [
        ["listings_too_fast", "sender", 10 * minutes, 40],
        ["listings_too_many", "recipient", 1 * days, 300],
      ],
    ],
    [
      "listings published, forty in ten minutes by one person and two hundred a day of one business",
      publishLimits,
      [
        ["listings_too_fast", "sender", 10 * minutes, 40],
        ["listings_too_many", "recipient", 1 * days, 200],
      ],
    ],
    [
      "new addresses of a business, five in thirty days",
      handleLimits,
      [["handles_too_many", "sender", 30 * days, 5]],
    ],
    [
      "invitations, twenty a day by one person",
      invitationLimits,
      [["invitations_too_many", "sender", 24 * hours, 20]],
    ],
    [
      "invitations, forty a day of one business and five to one mailbox",
      businessInvitationLimits,
      [
        ["invitations_too_many_of_business", "sender", 24 * hours, 40],
        ["invitations_too_many_here", "pair", 24 * hours, 5],
      ],
    ],
  ])("%s", (_, limits, expected) => {
    expect(limits.map((it) => [it.code, it.within, it.seconds, it.limit])).toEqual(expected);
  });
});

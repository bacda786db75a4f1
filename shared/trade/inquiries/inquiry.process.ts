import { RuleBroken } from "#shared/errors.ts";
import type { Person } from "#shared/people/people/person.ts";
import { defineProcess } from "#shared/process.ts";
import { inquiryPermissions, inquirySubject } from "./inquiry.permissions.ts";
import type { Inquiry, Side } from "./inquiry.ts";
import { sideOf } from "./sides.ts";
import { inquiryStages } from "./stages.ts";

type Standing = Pick<Inquiry, "profileId" | "buyerId" | "stage" | "closedBy" | "answeredAt">;

const isClosed = () => new RuleBroken("inquiry_closed");

/**
 * The life of an inquiry. A closed one takes no messages until the side that closed it opens it again, and then stands
 * where it stood.
 */
export const inquiryProcess = defineProcess<Standing>()({
  noun: "inquiry",
  stages: inquiryStages,
  first: "new",
  subject: ({ profileId, buyerId }) => inquirySubject({ profileId, buyerId }),
  steps: {
    reply: {
      by: inquiryPermissions.reply,
      ways: [
        {
          from: ["new"],
          to: "answered",
          only: { told: "the exporter", holds: (inquiry, person) => isOn("exporter", inquiry, person) },
          marks: { field: "answeredAt" },
        },
        { from: ["new", "answered"] },
      ],
      refusal: isClosed,
      follows: ["mail to the other side"],
    },
    close: {
      by: inquiryPermissions.reply,
      ways: [{ from: ["new", "answered"], to: "closed" }],
      settled: ["closed"],
      refusal: isClosed,
    },
    reopen: {
      by: inquiryPermissions.reply,
      ways: [
        {
          from: ["closed"],
          to: "answered",
          only: {
            told: "who closed it, after an answer",
            holds: (inquiry, person) => inquiry.answeredAt !== undefined && isCloser(inquiry, person),
          },
        },
        {
          from: ["closed"],
          to: "new",
          only: {
            told: "who closed it, before any answer",
            holds: isCloser,
          },
        },
      ],
      settled: ["new", "answered"],
      refusal: () => new RuleBroken("inquiry_not_yours_to_reopen"),
    },
  },
});

function isOn(side: Side | undefined, inquiry: Standing, person: Person | undefined): boolean {
  return person !== undefined && sideOf(inquiry, person) === side;
}

function isCloser(inquiry: Standing, person: Person | undefined): boolean {
  return isOn(inquiry.closedBy, inquiry, person);
}

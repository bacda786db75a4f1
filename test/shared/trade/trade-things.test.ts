import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { AbuseReport, SendAbuseReport } from "#shared/trade/abuse-reports/abuse-report.ts";
import { Company } from "#shared/trade/companies/company.ts";
import {
  Inquiry,
  Message,
  ReadMark,
  Reply,
  SendInquiry,
  ShareContact,
  SharedContact,
} from "#shared/trade/inquiries/inquiry.ts";
import { isUnread, otherSide, sideOf } from "#shared/trade/inquiries/sides.ts";
import { MessagePage, MessageQuery, shownMessage, Thread } from "#shared/trade/inquiries/thread.ts";
import { CatalogInquiry, Insight } from "#shared/trade/insight/insight.ts";
import { messageLimits } from "#shared/trade/message-limits.ts";
import { questionOf } from "#shared/trade/requests/question.ts";
import { Answer, AnswerRequest, BuyerRequest, SendRequest } from "#shared/trade/requests/request.ts";
import { faultsOf, needsOf } from "#test/support/faults.ts";

const ulid = "01J9ZQ0000000000000000000A";
const at = "2030-01-01T00:00:00.000Z";
const stamped = { version: 1, createdAt: at, updatedAt: at };
const company = { name: "Sakura Trading (demo)", kind: "importer", country: "JP" } as const;
const sendInquiry = {
  quantity: 500,
  destinationCountry: "JP",
  destinationPlace: "Kobe",
  incoterm: "FOB",
  neededBy: "2030-06-30",
  message: "Please quote.",
  company,
  language: "en",
  catalogId: `cat_${ulid}`,
};
const { message: _message, language: _language, ...asked } = sendInquiry;
const inquiry = {
  ...asked,
  id: `inq_${ulid}`,
  listingId: `lst_${ulid}`,
  profileId: `prf_${ulid}`,
  buyerId: `prs_${ulid}`,
  stage: "new",
  listingTitle: { en: "Rattan basket" },
  unit: "H87",
  exporterName: "Anyaman Sari",
  exporterHandle: "anyaman-sari",
  lastMessage: { id: `msg_${ulid}`, from: "buyer", at },
  messageCount: 1,
  readAt: { buyer: at },
  answeredAt: at,
  closedBy: "exporter",
  contacts: { buyer: { name: "Hana", email: "hana@demo.example", phone: "+81" } },
  ...stamped,
};
const message = {
  id: `msg_${ulid}`,
  inquiryId: `inq_${ulid}`,
  number: 1,
  from: "exporter",
  authorId: `prs_${ulid}`,
  text: "Yes.",
  language: "en",
  ...stamped,
} as const;
const { authorId: _author, ...shown } = message;
const sendRequest = {
  text: "Plaited seagrass baskets.",
  question: "seagrass",
  quantity: "two containers",
  market: "JP",
  neededBy: "2030-06-30",
  company,
  language: "en",
};
const answer = {
  id: `ans_${ulid}`,
  authorId: `prs_${ulid}`,
  authorName: "Dewi",
  text: "See our catalog.",
  language: "en",
  at,
};
const catalogInquiry = {
  catalogId: `cat_${ulid}`,
  inquiryId: `inq_${ulid}`,
  listingId: `lst_${ulid}`,
  listingTitle: { en: "Rattan basket" },
  companyKind: "importer",
  country: "JP",
  quantity: 500,
  unit: "H87",
  stage: "new",
  ...stamped,
};

const things: [string, z.ZodType, object, optional: string[]][] = [
  ["company", Company, company, []],
  [
    "inquiry as it is sent",
    SendInquiry,
    sendInquiry,
    ["destinationPlace", "incoterm", "neededBy", "catalogId"],
  ],
  ["reply", Reply, { text: "Yes.", language: "en" }, []],
  ["mark of what is read", ReadMark, { upTo: at }, []],
  [
    "shared contact",
    SharedContact,
    { name: "Hana", email: "h@demo.example", phone: "+81" },
    ["email", "phone"],
  ],
  ["wish to share", ShareContact, { fields: ["email", "phone"] }, []],
  [
    "inquiry",
    Inquiry,
    inquiry,
    [
      ...["destinationPlace", "incoterm", "neededBy", "catalogId"],
      ...["unit", "readAt", "answeredAt", "closedBy", "contacts"],
    ],
  ],
  ["message", Message, message, ["language"]],
  ["report as it is sent", SendAbuseReport, { reason: "spam", note: "Three times." }, ["note"]],
  [
    "report",
    AbuseReport,
    {
      reason: "fraud",
      note: "",
      id: `rpt_${ulid}`,
      inquiryId: `inq_${ulid}`,
      by: "exporter",
      reporterId: `prs_${ulid}`,
      reporterName: "Sari",
      stage: "open",
      ...stamped,
    },
    ["note"],
  ],
  ["request as it is sent", SendRequest, sendRequest, ["question", "quantity", "neededBy"]],
  ["answer as it is sent", AnswerRequest, { text: "Yes.", language: "en" }, []],
  ["answer", Answer, answer, []],
  [
    "request",
    BuyerRequest,
    {
      ...sendRequest,
      id: `req_${ulid}`,
      buyerId: `prs_${ulid}`,
      stage: "answered",
      answers: [answer],
      ...stamped,
    },
    ["question", "quantity", "neededBy"],
  ],
  ["inquiry through a catalog", CatalogInquiry, catalogInquiry, ["unit"]],
];

describe("what the trade keeps and takes", () => {
  it.each(things)(
    "of a %s is whole, and needs all that it cannot be without",
    (_name, schema, whole, optional) => {
      expect(schema.parse(whole)).toEqual(whole);
      expect(needsOf(schema, whole)).toEqual(Object.keys(whole).filter((it) => !optional.includes(it)));
    },
  );

  it.each<[string, z.ZodType, object, object, string]>([
    ["an inquiry", SendInquiry, sendInquiry, { quantity: 0 }, "/quantity number_too_small"],
    ["an inquiry", SendInquiry, sendInquiry, { quantity: 100_000_001 }, "/quantity number_too_big"],
    ["an inquiry", SendInquiry, sendInquiry, { quantity: 1.5 }, "/quantity number_not_whole"],
    [
      "an inquiry",
      SendInquiry,
      sendInquiry,
      { destinationPlace: "x".repeat(81) },
      "/destinationPlace text_too_long",
    ],
    ["an inquiry", SendInquiry, sendInquiry, { message: "" }, "/message value_required"],
    ["an inquiry", SendInquiry, sendInquiry, { message: "x".repeat(4001) }, "/message text_too_long"],
    ["an inquiry", SendInquiry, sendInquiry, { neededBy: "30/06/2030" }, "/neededBy format_wrong"],
    ["an inquiry", SendInquiry, sendInquiry, { price: 1 }, "/price field_unknown"],
    ["an inquiry", SendInquiry, sendInquiry, { catalogId: `lst_${ulid}` }, "/catalogId id_malformed"],
    ["a company", Company, company, { name: "S" }, "/name text_too_short"],
    ["a company", Company, company, { name: "S".repeat(121) }, "/name text_too_long"],
    ["a company", Company, company, { kind: "bank" }, "/kind choice_unknown"],
    ["a company", Company, company, { country: "XX" }, "/country country_unknown"],
    ["a reply", Reply, { text: "", language: "en" }, {}, "/text value_required"],
    ["a contact", SharedContact, { name: "x".repeat(121) }, {}, "/name text_too_long"],
    ["a contact", SharedContact, { name: "x", email: "x".repeat(255) }, {}, "/email text_too_long"],
    ["a contact", SharedContact, { name: "x", phone: "x".repeat(41) }, {}, "/phone text_too_long"],
    ["a wish to share", ShareContact, { fields: [] }, {}, "/fields list_too_short"],
    ["a wish to share", ShareContact, { fields: ["email", "phone", "email"] }, {}, "/fields list_too_long"],
    ["a wish to share", ShareContact, { fields: ["name"] }, {}, "/fields/0 choice_unknown"],
    ["a thread", Inquiry, inquiry, { messageCount: 0 }, "/messageCount number_too_small"],
    ["a message", Message, message, { number: 0 }, "/number number_too_small"],
    ["a report", SendAbuseReport, { reason: "spam" }, { note: "x".repeat(1001) }, "/note text_too_long"],
    ["a request", SendRequest, sendRequest, { text: "too short" }, "/text text_too_short"],
    ["a request", SendRequest, sendRequest, { text: "x".repeat(2001) }, "/text text_too_long"],
    ["a request", SendRequest, sendRequest, { question: "" }, "/question value_required"],
    ["a request", SendRequest, sendRequest, { question: "x".repeat(201) }, "/question text_too_long"],
    ["a request", SendRequest, sendRequest, { quantity: "x".repeat(101) }, "/quantity text_too_long"],
    ["an answer", AnswerRequest, { text: "", language: "en" }, {}, "/text value_required"],
    ["an answer", AnswerRequest, { text: "x".repeat(2001), language: "en" }, {}, "/text text_too_long"],
  ])("of %s is refused past its bounds: %#", (_name, schema, whole, changes, fault) => {
    expect(faultsOf(schema, { ...whole, ...changes })).toEqual([fault]);
  });

  it("of a report may be no more than its reason", () => {
    expect(SendAbuseReport.parse({ reason: "other" })).toEqual({ reason: "other", note: "" });
  });

  it("of a request is at most ten answers", () => {
    const request = {
      ...sendRequest,
      id: `req_${ulid}`,
      buyerId: `prs_${ulid}`,
      stage: "answered",
      ...stamped,
    };
    expect(faultsOf(BuyerRequest, { ...request, answers: Array(10).fill(answer) })).toEqual([]);
    expect(faultsOf(BuyerRequest, { ...request, answers: Array(11).fill(answer) })).toEqual([
      "/answers list_too_long",
    ]);
  });

  it("of a new inquiry is neither read nor shared", () => {
    const { readAt: _read, contacts: _contacts, ...begun } = inquiry;
    expect(Inquiry.parse(begun)).toMatchObject({ readAt: {}, contacts: {} });
  });
});

describe("a thread", () => {
  const thread = {
    ...inquiry,
    messages: [shown],
    side: "buyer",
    blockedBy: ["exporter"],
    isReported: false,
    shareable: ["email"],
    isOffered: true,
    hasEarlier: false,
  };

  it("shows its messages by side, never by person", () => {
    expect(shownMessage(message)).toEqual(shown);
    expect(faultsOf(Thread, thread)).toEqual([]);
    expect(faultsOf(Thread, { ...thread, messages: [message] })).toEqual([
      "/messages/0/authorId field_unknown",
    ]);
    expect(needsOf(Thread, thread)).toEqual(
      expect.arrayContaining(["messages", "side", "blockedBy", "isReported", "shareable", "isOffered"]),
    );
  });

  it("has two sides: the buyer's, and that of whoever else may read it", () => {
    expect([otherSide("buyer"), otherSide("exporter")]).toEqual(["exporter", "buyer"]);
    expect(sideOf({ buyerId: "prs_1" }, { id: "prs_1" as never })).toBe("buyer");
    expect(sideOf({ buyerId: "prs_1" }, { id: "prs_2" as never })).toBe("exporter");
  });

  it("is unread by a side until it has read up to the other's newest message", () => {
    const newest = { id: `msg_${ulid}`, from: "buyer" as const, at };
    expect(isUnread({ lastMessage: newest, readAt: {} }, "exporter")).toBe(true);
    expect(isUnread({ lastMessage: newest, readAt: {} }, "buyer")).toBe(false);
    expect(isUnread({ lastMessage: newest, readAt: { buyer: at } }, "exporter")).toBe(true);
    expect(isUnread({ lastMessage: newest, readAt: { exporter: at } }, "exporter")).toBe(false);
    expect(
      isUnread({ lastMessage: newest, readAt: { exporter: "2029-12-31T23:59:59.999Z" } }, "exporter"),
    ).toBe(true);
  });
});

describe("what came of a catalog", () => {
  const catalog = {
    market: "JP",
    slug: "kopi-jepang",
    text: { en: { title: "For Japan", introduction: "" } },
    id: `cat_${ulid}`,
    curatorId: `prs_${ulid}`,
    curatorName: "Dewi",
    stage: "published",
    entries: [],
    isDemo: false,
    ...stamped,
  };

  it("is told by days, views in all, and inquiries without their writers", () => {
    const days = [{ day: "2030-01-01", views: 3 }];
    const insight = { catalog, days, totalViews: 3, inquiries: [catalogInquiry] };
    expect(Insight.parse(insight)).toEqual(insight);
    expect(needsOf(Insight, insight)).toEqual(Object.keys(insight));
    expect(
      faultsOf(Insight, { ...insight, inquiries: [{ ...catalogInquiry, buyerId: `prs_${ulid}` }] }),
    ).toEqual(["/inquiries/0/buyerId field_unknown"]);
  });
});

describe("the question kept with a request", () => {
  it.each([
    ["  kopi\tgayo ", "kopi gayo"],
    ["x".repeat(300), "x".repeat(200)],
    ["", undefined],
    ["\u200B", undefined],
  ])("of %j is %j", (typed, kept) => {
    expect(questionOf(typed)).toBe(kept);
  });
});

describe("the messages of a thread, by pages", () => {
  it("are given with whether there are earlier ones", () => {
    const page = { items: [], hasEarlier: false };
    expect(MessagePage.parse(page)).toEqual(page);
    expect(needsOf(MessagePage, page)).toEqual(["items", "hasEarlier"]);
  });

  it("are asked for by how many, and before which", () => {
    expect(MessageQuery.parse({ limit: "50", before: `msg_${ulid}` })).toEqual({
      limit: 50,
      before: `msg_${ulid}`,
    });
    expect(MessageQuery.parse({})).toEqual({ limit: 24 });
    expect(faultsOf(MessageQuery, { before: "x" })).toEqual(["/before id_malformed"]);
  });
});

describe("how much one person may write to another", () => {
  it("is forty messages in ten minutes", () => {
    expect(messageLimits).toEqual([{ code: "messages_too_fast", within: "sender", seconds: 600, limit: 40 }]);
  });
});

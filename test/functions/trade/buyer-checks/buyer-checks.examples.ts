import { askBuyerCheck } from "#functions/trade/buyer-checks/buyer-checks.service.ts";
import { sendInquiry } from "#functions/trade/inquiries/inquiries.service.ts";
import { demoNumber, verdictInput } from "#test/support/buyer-checks.ts";
import type { ExamplesOf } from "#test/support/every-slice/example.ts";
import { inquiryInput, threadAt } from "#test/support/inquiries.ts";

/** What the routes of buyer checks are tried with. */
export const examples: ExamplesOf = async (world, { people, inquiry, published }) => {
  const { owner: exporter, otherBuyer: buyer } = people;
  if (!exporter || !buyer) throw new Error("A thread has two sides.");
  const input = inquiryInput({ registrationNumber: demoNumber });
  const at = threadAt(await sendInquiry(world.ctxOf(buyer), { listingId: published.id }, input));
  await askBuyerCheck(world.ctxOf(exporter), at, { language: "en" });
  const { company } = input;
  const exporters = ["owner", "helper"] as const;
  const member = { member: exporters };
  const market = { market: ["curator"] } as const;
  const thread = { at: threadAt(inquiry), who: member, by: "owner" } as const;
  const record = {
    state: "checked",
    register: "houjin-bangou.nta.go.jp",
    checkedOn: new Date().toISOString().slice(0, 10),
    companyVersion: 1,
  };
  const body = verdictInput();
  const typed = {
    "company.name": company.name,
    "company.kind": company.kind,
    "company.country": company.country,
  };
  return {
    "GET /me/company": {},
    "PUT /me/company": { body: { company, number: demoNumber } },
    "GET /account/company": {},
    "POST /account/company": { fields: { ...typed, number: demoNumber } },
    "GET /inquiries/:inquiryId/buyer-check": thread,
    "POST /inquiries/:inquiryId/buyer-check": {
      ...thread,
      body: { language: "en" },
      fields: { language: "en" },
    },
    "POST /inquiries/:inquiryId/buyer-check/withdraw": { at, who: member, by: "owner" },
    "GET /buyer-checks": {},
    "GET /markets/:market/buyer-checks": { at: { market: "JP" }, who: market },
    "GET /buyer-checks/:inquiryId": { at, who: market },
    "POST /buyer-checks/:inquiryId/answer": { at, who: market, by: "curator", body },
    "PUT /buyer-checks/:inquiryId/register-check": { at, who: market, by: "curator", body: record },
    "GET /desk/buyer-checks": {},
    "GET /desk/buyer-checks/:inquiryId": { at, who: market },
    "POST /desk/buyer-checks/:inquiryId/answer": {
      ...{ at, who: market, by: "curator" },
      fields: { ...body, validDays: "90" },
    },
    "POST /desk/buyer-checks/:inquiryId/register-check": {
      ...{ at, who: market, by: "curator" },
      fields: { ...record, companyVersion: "1" },
    },
  };
};

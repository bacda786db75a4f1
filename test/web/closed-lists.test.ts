import { describe, expect, it } from "vitest";
import { siteLocales } from "#shared/locales.ts";
import { catalogStages } from "#shared/market/catalogs/stages.ts";
import { certificateKinds } from "#shared/market/certificates/certificate.ts";
import { missingParts } from "#shared/market/listings/missing-to-publish.ts";
import { photoFailureCodes } from "#shared/market/listings/photo-failure.ts";
import { listingStages } from "#shared/market/listings/stages.ts";
import { businessKinds } from "#shared/market/profiles/profile.ts";
import { SizeClass } from "#shared/market/profiles/size-class.ts";
import { facetNames, sorts } from "#shared/market/search/facets.ts";
import { pdfFaults } from "#shared/pdf-faults.ts";
import { MemberRole, roles } from "#shared/people/people/person.ts";
import { incoterms } from "#shared/terms/incoterms.ts";
import { unitCodes } from "#shared/terms/units.ts";
import { abuseReasons } from "#shared/trade/abuse-reports/abuse-report.ts";
import { abuseReportStages } from "#shared/trade/abuse-reports/stages.ts";
import { buyerCheckStages, buyerVerdicts } from "#shared/trade/buyer-checks/stages.ts";
import { signsFor, warningSigns } from "#shared/trade/buyer-checks/warning-signs/signs.ts";
import { checkStates } from "#shared/trade/buyer-companies/buyer-company.ts";
import { companyKinds } from "#shared/trade/companies/company.ts";
import { contactFields } from "#shared/trade/inquiries/inquiry.ts";
import { inquiryStages } from "#shared/trade/inquiries/stages.ts";
import {
  deadlines,
  neededPaperKeys,
  needs,
  offices,
  reasons,
} from "#shared/trade/needed-papers/needed-paper.ts";
import { criteria } from "#shared/trade/needed-papers/origin-form.ts";
import { exporterEntities, shipmentModes } from "#shared/trade/needed-papers/shipment.ts";
import { certainties } from "#shared/trade/needed-papers/sources.ts";
import { comparedFacts } from "#shared/trade/order-documents/order-document.ts";
import { PaperState } from "#shared/trade/order-documents/papers-checklist.ts";
import { numberRules } from "#shared/trade/registration-numbers/judge-number.ts";
import { requestStages } from "#shared/trade/requests/stages.ts";
import { messagesIn } from "#web/messages.ts";

type Closed = [what: string, prefix: string, values: readonly string[], besides?: string[]];

const sides = ["buyer", "exporter"] as const;

const lists: Closed[] = [
  ["role", "role_", roles],
  ["role in a business", "profiles_role_", MemberRole.options],
  ["kind of business", "profiles_kind_", businessKinds],
  ["size class", "profiles_size_", SizeClass.options, ["note"]],
  ["certificate", "certificate_", certificateKinds],
  ["unit", "unit_", unitCodes],
  ["quantity of a unit", "quantity_", unitCodes],
  ["Incoterm", "incoterm_", incoterms],
  ["stage of a listing", "listings_stage_", listingStages],
  ["part of a listing", "listings_part_", missingParts],
  ["stage of a catalog", "catalogs_stage_", catalogStages],
  ["way to narrow a search", "search_by_", facetNames],
  ["order of a search", "search_sort_", sorts],
  ["kind of company", "company_", companyKinds],
  ["stage of an inquiry", "inquiries_stage_", inquiryStages],
  ["empty inbox of a stage", "inquiries_inbox_none_", inquiryStages],
  ["way to reach somebody", "inquiries_contact_", contactFields, ["name", "not_shared"]],
  ["reason of a report", "report_", abuseReasons],
  ["stage of a report", "inquiries_report_stage_", abuseReportStages],
  ["stage of a request", "requests_stage_", requestStages],
  ["state of a check", "buyer_checks_state_", checkStates],
  ["state of a form", "buyer_checks_formed_", checkStates],
  ["rule of a number", "buyer_checks_rule_", numberRules.filter((it) => it !== "none")],
  ["look of a number", "issue_number_looks_", numberRules.filter((it) => it !== "none")],
  ["stage of a buyer check", "buyer_checks_stage_", buyerCheckStages],
  [
    "verdict on a buyer",
    "buyer_checks_verdict_",
    buyerVerdicts.flatMap((it) => [it, `${it}_what`]),
    ["over", "yours"],
  ],
  [
    "warning sign",
    "buyer_checks_sign_",
    [...warningSigns, ...sides.flatMap((side) => signsFor(side).map((sign) => `${sign}_${side}`))],
    ["free_mail", "report"],
  ],
  ["needed paper", "needed_paper_", neededPaperKeys],
  ["need of a paper", "needed_need_", needs],
  ["office", "needed_office_", offices],
  ["reason for a paper", "needed_why_", reasons],
  ["time limit of a paper", "needed_deadline_", deadlines],
  ["certainty of a source", "needed_certainty_", certainties],
  ["kind of exporter", "needed_entity_", exporterEntities],
  ["way to send", "needed_mode_", shipmentModes],
  ["criterion of origin", "needed_criterion_", criteria],
  ["state of a paper", "documents_state_", PaperState.options, ["missing_buyer"]],
  ["compared figure", "documents_fact_", comparedFacts],
  ["fault of a PDF", "error_pdf_", pdfFaults.map((it) => it.replace("pdf_", ""))],
];

describe("the closed lists", () => {
  it.each(lists)(
    "have a word for each %s, and no word for what is none",
    (_what, prefix, values, besides = []) => {
      for (const locale of siteLocales) {
        const keys = Object.keys(messagesIn(locale)).filter((key) => key.startsWith(prefix));
        const named = keys.map((key) => key.slice(prefix.length)).filter((it) => !besides.includes(it));
        expect(named.toSorted()).toEqual(values.toSorted());
      }
    },
  );

  it("have a word for each way in which a photo can fail", () => {
    for (const locale of siteLocales) {
      const messages = messagesIn(locale);
      expect(photoFailureCodes.filter((code) => !(`error_${code}` in messages))).toEqual([]);
    }
  });
});

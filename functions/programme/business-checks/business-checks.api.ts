import { get, post } from "#functions/platform/http/api-route.ts";
import { pageOfSchema } from "#shared/page-query.ts";
import { NamePair, NamePairId } from "#shared/programme/business-checks/name-pair.ts";
import { OpenedBusiness, OwnNumbers, WaitingBusiness } from "#shared/programme/business-checks/shown.ts";
import { listBusinesses, listNamePairs } from "./desk.service.ts";
import { findDifferent } from "./names.service.ts";
import {
  askNumberChecks,
  getOwnNumbers,
  openBusiness,
  recordNumberCheck,
  takeBackNumberCheck,
} from "./numbers.service.ts";

const tag = "business checks";
const one = "/officer/businesses/:profileId";

export const businessChecksApi = [
  get("/profiles/:profileId/number-checks", getOwnNumbers, {
    tag,
    summary: "How the NIB and NPWP of a business of yours stand, and who looked at them",
    answer: OwnNumbers,
    isAlwaysSent: true,
  }),
  post("/profiles/:profileId/number-checks", askNumberChecks, {
    tag,
    summary: "Ask officers to compare your business's numbers with the registers that gave them",
    status: 204,
  }),
  get("/officer/businesses", listBusinesses, {
    tag,
    summary: "Businesses whose numbers wait to be compared, as an officer; in the order of their asking",
    answer: pageOfSchema(WaitingBusiness),
  }),
  get(one, openBusiness, {
    tag,
    summary: "A business's numbers, as an officer; that you looked is noted and shown to its members",
    answer: OpenedBusiness,
    isAlwaysSent: true,
  }),
  post(`${one}/numbers`, recordNumberCheck, {
    tag,
    summary: "Record what came of comparing a number with its register",
    description:
      "`If-Match` is the `version` of what you opened, so that a number that was changed since is not meant.",
    status: 204,
  }),
  post(`${one}/numbers/take-back`, takeBackNumberCheck, {
    tag,
    summary: "Take back what was found of a number; it is gone from its business at once",
    status: 204,
  }),
  get("/officer/names", listNamePairs, {
    tag,
    summary: "Businesses whose names look alike, as an officer; in the order in which they were found",
    answer: pageOfSchema(NamePair),
  }),
  post("/officer/names/:pairId/different", findDifferent, {
    tag,
    summary: "Find that two businesses with names that look alike are not taken for each other",
    answer: NamePair,
    at: { pairId: NamePairId },
  }),
];

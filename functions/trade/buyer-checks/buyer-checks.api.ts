import { get, post, put, step } from "#functions/platform/http/api-route.ts";
import { pageOfSchema } from "#shared/page-query.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { ExaminedBuyerCheck } from "#shared/trade/buyer-checks/examined-check.ts";
import {
  BuyerTrust,
  ShownBuyerCheck,
  shownBuyerCheck,
  WaitingBuyerCheck,
} from "#shared/trade/buyer-checks/shown.ts";
import { ShownRegisterCheck } from "#shared/trade/buyer-companies/buyer-company.ts";
import { askBuyerCheck, getBuyerTrust, withdrawBuyerCheck } from "./buyer-checks.service.ts";
import {
  answerBuyerCheck,
  examineBuyer,
  listAllBuyerChecks,
  listMarketBuyerChecks,
  recordRegisterCheck,
} from "./desk.service.ts";

const tag = "buyer-checks";
const list = { tag, answer: pageOfSchema(WaitingBuyerCheck) };
const asked = "/inquiries/:inquiryId/buyer-check";
const desk = "/buyer-checks/:inquiryId";

export const buyerChecksApi = [
  get(asked, getBuyerTrust, {
    tag,
    summary: "What is known of the buyer of a thread, as its exporter",
    answer: BuyerTrust,
    isAlwaysSent: true,
  }),
  post(asked, askBuyerCheck, {
    tag,
    summary: "Ask the attachés of the buyer's country about the buyer, as the exporter",
    answer: ShownBuyerCheck,
    status: 201,
  }),
  step(asked, withdrawBuyerCheck, {
    tag,
    summary: "Take the question back",
    answer: ShownBuyerCheck,
    view: shownBuyerCheck,
  }),
  get("/buyer-checks", listAllBuyerChecks, {
    ...list,
    summary: "Buyers who are asked about in all markets, oldest first, for officers and admins",
  }),
  get("/markets/:market/buyer-checks", listMarketBuyerChecks, {
    ...list,
    at: { market: CountryCode },
    summary: "Buyers of a market who are asked about, oldest first",
  }),
  get(desk, examineBuyer, {
    tag,
    summary: "All that is needed to check a buyer, with their registration number",
    answer: ExaminedBuyerCheck,
    isAlwaysSent: true,
  }),
  step(desk, answerBuyerCheck, {
    tag,
    summary: "Answer what an exporter asked about a buyer; the first answer is the one",
    answer: ShownBuyerCheck,
    view: shownBuyerCheck,
  }),
  put(`${desk}/register-check`, recordRegisterCheck, {
    tag,
    summary: "Keep what you read in the country's public register about the buyer's number",
    answer: ShownRegisterCheck,
  }),
];

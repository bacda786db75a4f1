import { askBuyerCheck } from "#functions/trade/buyer-checks/buyer-checks.service.ts";
import type { AnswerBuyerCheck, AskBuyerCheck } from "#shared/trade/buyer-checks/buyer-check.ts";
import type { SendInquiry } from "#shared/trade/inquiries/inquiry.ts";
import { makeThread, threadAt } from "./inquiries.ts";
import { makeAttache } from "./requests.ts";
import type { World } from "./world.ts";

/** The number of no company, with a check digit that is right. */
export const demoNumber = "7010705000725";

export const verdictInput = (changes: Partial<AnswerBuyerCheck> = {}): AnswerBuyerCheck => ({
  verdict: "genuine",
  reasons: "The company is in the register, and its office answered the telephone.",
  language: "en",
  validDays: 90,
  ...changes,
});

/** A thread whose buyer in Japan has given a number, its exporter, and an attaché there. */
export async function makeBuyer(world: World, changes: Partial<SendInquiry> = {}) {
  const attache = await makeAttache(world, "JP");
  const thread = await makeThread(world, { registrationNumber: demoNumber, ...changes });
  return { attache, ...thread, at: threadAt(thread.inquiry) };
}

/** The same after the exporter has asked about the buyer. */
export async function makeBuyerCheck(world: World, asked: Partial<AskBuyerCheck> = {}) {
  const made = await makeBuyer(world);
  const check = await askBuyerCheck(world.ctxOf(made.exporter), made.at, { language: "en", ...asked });
  return { ...made, check };
}

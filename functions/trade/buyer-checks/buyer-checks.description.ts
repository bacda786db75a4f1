import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { AnswerBuyerCheck, AskBuyerCheck, BuyerCheckStage } from "#shared/trade/buyer-checks/buyer-check.ts";
import { ExaminedBuyerCheck, FoundSign } from "#shared/trade/buyer-checks/examined-check.ts";
import {
  BuyerTrust,
  ShownBuyerCheck,
  ShownVerdict,
  WaitingBuyerCheck,
} from "#shared/trade/buyer-checks/shown.ts";
import {
  NumberState,
  RecordRegisterCheck,
  ShownRegisterCheck,
} from "#shared/trade/buyer-companies/buyer-company.ts";

export const buyerChecksDescription: ApiDescription = {
  tags: {
    "buyer-checks": "What is known of a buyer's company, and what an office answers who asks about it.",
  },
  schemas: {
    AnswerBuyerCheck,
    AskBuyerCheck,
    BuyerCheck: ShownBuyerCheck,
    BuyerCheckStage,
    BuyerTrust,
    ExaminedBuyerCheck,
    FoundSign,
    NumberState,
    RecordRegisterCheck,
    RegisterCheck: ShownRegisterCheck,
    Verdict: ShownVerdict,
    WaitingBuyerCheck,
  },
};

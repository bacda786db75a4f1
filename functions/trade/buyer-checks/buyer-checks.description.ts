import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { AnswerBuyerCheck, AskBuyerCheck, BuyerCheckStage } from "#shared/trade/buyer-checks/buyer-check.ts";
import {
  CheckState,
  FormCheck,
  NumberState,
  OwnCompany,
  RecordRegisterCheck,
  ShownRegisterCheck,
  StateCompany,
} from "#shared/trade/buyer-checks/buyer-company.ts";
import { ExaminedBuyerCheck, FoundSign } from "#shared/trade/buyer-checks/examined-check.ts";
import {
  BuyerTrust,
  ShownBuyerCheck,
  ShownVerdict,
  WaitingBuyerCheck,
} from "#shared/trade/buyer-checks/shown.ts";

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
    CheckState,
    ExaminedBuyerCheck,
    FormCheck,
    FoundSign,
    NumberState,
    OwnCompany,
    RecordRegisterCheck,
    RegisterCheck: ShownRegisterCheck,
    StateCompany,
    Verdict: ShownVerdict,
    WaitingBuyerCheck,
  },
};

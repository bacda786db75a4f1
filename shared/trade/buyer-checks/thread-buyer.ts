import type { Company } from "#shared/trade/companies/company.ts";
import type { BuyerCheck, BuyerCheckStage } from "./buyer-check.ts";
import { type BuyerCompany, type NumberState, numberState } from "./buyer-company.ts";
import { type ShownVerdict, shownBuyerCheck, standingVerdict } from "./shown.ts";

/** What the exporter of a thread sees of its buyer there. */
export interface ThreadBuyer {
  number: NumberState;
  /** Of what was asked about the buyer, where something was. */
  stage?: BuyerCheckStage;
  verdict?: ShownVerdict;
}

export function threadBuyer(
  asking: Company,
  { stated, check, now }: { stated: BuyerCompany | undefined; check: BuyerCheck | undefined; now: Date },
): ThreadBuyer {
  const verdict = check && standingVerdict(shownBuyerCheck(check), now);
  return {
    number: numberState(asking, stated),
    ...(check ? { stage: check.stage } : {}),
    ...(verdict ? { verdict } : {}),
  };
}

import {
  type BuyerCompany,
  type NumberState,
  numberState,
} from "#shared/trade/buyer-companies/buyer-company.ts";
import type { Company } from "#shared/trade/companies/company.ts";
import type { BuyerCheck, BuyerCheckStage } from "./buyer-check.ts";
import { type ShownVerdict, shownVerdict, standingVerdict } from "./shown.ts";

/** What the exporter of a thread sees of its buyer there. */
export interface ThreadBuyer {
  number: NumberState;
  /** Of what was asked about the buyer, where something was. */
  stage?: BuyerCheckStage;
  verdict?: ShownVerdict;
}

export function threadBuyer(
  asking: Company,
  {
    stated,
    check,
    now,
  }: {
    stated: BuyerCompany | undefined;
    check: Pick<BuyerCheck, "stage" | "verdicts"> | undefined;
    now: Date;
  },
): ThreadBuyer {
  const verdict = check && standingVerdict(check, now);
  return {
    number: numberState(asking, stated),
    ...(check ? { stage: check.stage } : {}),
    ...(verdict ? { verdict: shownVerdict(verdict) } : {}),
  };
}

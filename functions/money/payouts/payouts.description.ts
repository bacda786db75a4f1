import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { GiveBankAccount, ShownAccount } from "#shared/money/payouts/bank-account.ts";
import { BatchStage } from "#shared/money/payouts/batch.ts";
import { PreparePayouts, ReturnPayout, SettlePayout } from "#shared/money/payouts/payout.ts";
import {
  BatchedPayout,
  BusinessMoney,
  ComingMoney,
  GivenAccount,
  OwedMoney,
  PayoutStage,
  PreparedPayouts,
  RefundAccount,
  ShownBatch,
  ShownPayout,
  WholeBatch,
} from "#shared/money/payouts/shown.ts";
import { StatementLine, StatementPage } from "#shared/money/payouts/statement.ts";

export const payoutsDescription: ApiDescription = {
  tags: { payouts: "What exporters are owed, how it is paid to them, and the statement of it." },
  schemas: {
    BatchedPayout,
    BatchStage,
    BusinessMoney,
    ComingMoney,
    GiveBankAccount,
    GivenAccount,
    OwedMoney,
    Payout: ShownPayout,
    PayoutBatch: ShownBatch,
    PayoutStage,
    PreparedPayouts,
    PreparePayouts,
    RefundAccount,
    ReturnPayout,
    SettlePayout,
    ShownAccount,
    StatementLine,
    StatementPage,
    WholeBatch,
  },
};

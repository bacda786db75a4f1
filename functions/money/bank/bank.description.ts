import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { AwaitedTransfer } from "#shared/money/bank/awaited-transfer.ts";
import { BroughtStatement } from "#shared/money/bank/bring-statement.ts";
import {
  AllotLine,
  BankDecision,
  BankLineStage,
  DecideLine,
  KeptLine,
  LinePayment,
  LineVerdict,
} from "#shared/money/bank/kept-line.ts";

export const bankDescription: ApiDescription = {
  tags: { bank: "What came to our bank account, which payment it is for, and who decided so." },
  schemas: {
    AwaitedTransfer,
    AllotLine,
    BankDecision,
    BankLine: KeptLine,
    BankLineStage,
    BroughtStatement,
    DecideLine,
    LinePayment,
    LineVerdict,
  },
};

import { get, post, step } from "#functions/platform/http/api-route.ts";
import { AwaitedTransfer } from "#shared/money/bank/awaited-transfer.ts";
import { BroughtStatement, maximumStatementBytes } from "#shared/money/bank/bring-statement.ts";
import { KeptLine } from "#shared/money/bank/kept-line.ts";
import { pageOfSchema } from "#shared/page-query.ts";
import { bringStatementFile } from "./bringing.service.ts";
import {
  allotLine,
  confirmLine,
  declineLine,
  disownLine,
  getBankLine,
  listAwaitedTransfers,
  listBankLines,
  returnLine,
} from "./deciding.service.ts";

const tag = "bank";
const path = "/bank-lines/:bankLineId";
const one = { tag, answer: KeptLine };

export const bankApi = [
  post("/bank-statements", bringStatementFile, {
    tag,
    summary: "Take in a statement of our bank; the same again, or one that overlaps, posts nothing twice",
    description:
      "CAMT.053 (001.02 to 001.08), MT940 or CSV. A CSV file that does not say its account or currency says them in lines above its headings (`Account: 1234567890`, `Currency: IDR`). What could be two figures or two days is refused with its line.",
    text: {
      type: "text/plain",
      code: "media_type_not_statement",
      maximumBytes: maximumStatementBytes,
      example:
        "Account: 1234567890\r\nCurrency: IDR\r\nDate,Description,Debit,Credit\r\n2026-01-31,RF18 5390 0754 7034,,1500000.00\r\n",
    },
    answer: BroughtStatement,
  }),
  get("/awaited-transfers", listAwaitedTransfers, {
    tag,
    summary: "Transfers that are looked for, first those that buyers say they sent",
    answer: pageOfSchema(AwaitedTransfer),
  }),
  get("/bank-lines", listBankLines, {
    tag,
    summary: "Lines of our bank's statements in one stage, last booked first",
    answer: pageOfSchema(KeptLine),
  }),
  get(path, getBankLine, { ...one, summary: "A line of our bank, and what was decided about it" }),
  step(path, allotLine, {
    ...one,
    summary: "Say which payment a line is for, and why",
    description: "Above the limit of its currency it is only proposed until a second person confirms it.",
  }),
  step(path, returnLine, { ...one, summary: "Say that the money goes back to whoever sent it, and why" }),
  step(path, disownLine, {
    ...one,
    summary: "Say that the money has nothing to do with an order, and why",
  }),
  step(path, confirmLine, { ...one, summary: "Confirm what another person of finance proposed" }),
  step(path, declineLine, { ...one, summary: "Do not confirm what was proposed, and why" }),
];

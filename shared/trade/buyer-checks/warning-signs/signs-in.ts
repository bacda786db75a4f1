import { bankWords } from "./bank-words.ts";
import { documentFeeWords } from "./document-fee-words.ts";
import { elsewhereWords } from "./elsewhere-words.ts";
import { isFreeMail, mailDomainsIn } from "./free-mail.ts";
import { overpaymentWords } from "./overpayment-words.ts";
import { isWordedIn, phrases, type Wording } from "./phrases.ts";
import { plainSentences, plainWords } from "./plain-words.ts";
import { privateWords } from "./private-words.ts";
import { type WarningSign, warningSigns } from "./signs.ts";

const worded: readonly [WarningSign, readonly Wording[]][] = [
  ["overpayment_refund", overpaymentWords],
  ["bank_changed", bankWords],
  ["document_fee", documentFeeWords],
  ["private_data", privateWords],
  ["elsewhere", elsewhereWords],
];

/** What those call themselves who buy for a large company; such a company has mail addresses of its own. */
const directors = phrases(
  "director|ceo|chief executive|president|vice president|chairman|head of procurement|direktur|direktur utama|" +
    "pengarah|總經理|总经理|董事長|董事长|執行長|執行董事|總裁|总裁|代表取締役|取締役|社長|대표이사|사장|المدير العام|المدير التنفيذي|رئيس مجلس",
);

/**
 * The signs of known frauds in what one side wrote to the other, in any of the site's languages: only wording that leaves little room,
 * within a sentence and the next. They warn and prove nothing.
 */
export function signsIn(text: string): WarningSign[] {
  const sentences = plainSentences(text);
  const found = new Set<WarningSign>();
  for (const [at, sentence] of sentences.entries()) {
    const two = `${sentence}${sentences[at + 1] ?? ""}`;
    for (const [sign, wordings] of worded) if (wordings.some((it) => isWordedIn(two, it))) found.add(sign);
  }
  if (isFreeMailDirector(text)) found.add("free_mail_director");
  return warningSigns.filter((sign) => found.has(sign));
}

function isFreeMailDirector(text: string): boolean {
  if (!mailDomainsIn(text).some(isFreeMail)) return false;
  const words = plainWords(text);
  return directors.some((title) => words.includes(title));
}

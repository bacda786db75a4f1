import * as z from "zod";
import { maskNumber } from "#shared/market/profiles/business-numbers.ts";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { line, withoutMarks } from "#shared/text.ts";
import { isSwiftName } from "../bank/payouts/swift-text.ts";
import { AccountOwner } from "../ledger/account.ts";
import { isIbanRight } from "./iban.ts";
import { holdHours } from "./limits.ts";

const hourMs = 3600 * 1000;

/** A code as people write it, with blanks and hyphens or in small letters. */
function code(pattern: RegExp, error: string, example: string) {
  return z
    .string()
    .max(80)
    .check(
      z.overwrite<string>((text) =>
        withoutMarks(text)
          .replaceAll(/[\s.-]/g, "")
          .toUpperCase(),
      ),
      z.regex(pattern, { error }),
    )
    .meta({ examples: [example] });
}

const fields = {
  /** As the bank writes it, in letters that banks can read. */
  holder: line(2, 140)
    .refine(isSwiftName, { error: "account_holder_not_latin" })
    .meta({ examples: ["Siti Rahayu"] }),
  bank: line(2, 140),
  country: CountryCode,
  /** An IBAN where the country has them. */
  number: code(/^[0-9A-Z]{4,34}$/, "account_number_malformed", "1234567890").refine(isIbanRight, {
    error: "account_iban_wrong",
  }),
  /** ISO 9362; or else the bank's number in the country's clearing. */
  bic: code(
    /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/,
    "account_bic_malformed",
    "CENAIDJA",
  ).optional(),
  clearingCode: code(/^[0-9A-Z]{1,35}$/, "account_clearing_malformed", "014").optional(),
};

/** Where somebody is to be paid. */
export const GiveBankAccount = z
  .strictObject(fields)
  .refine(({ bic, clearingCode }) => bic !== undefined || clearingCode !== undefined, {
    path: ["bic"],
    error: "account_bank_unknown",
  })
  .meta({
    examples: [{ holder: "Siti Rahayu", bank: "BCA", country: "ID", number: "1234567890", bic: "CENAIDJA" }],
  });
export type GiveBankAccount = z.infer<typeof GiveBankAccount>;

const owner = {
  /** A business, or the order whose buyer is to have money back. */
  ownerId: AccountOwner,
  profileId: profileIds.schema.optional(),
  buyerId: personIds.schema.optional(),
};

/** One account as it was given once, for good: a payout names the revision that it goes to. Sealed. */
export const AccountDetails = z.strictObject({
  ...owner,
  revision: z.int().min(1),
  holder: z.string(),
  bank: z.string(),
  country: CountryCode,
  number: z.string(),
  bic: z.string().optional(),
  clearingCode: z.string().optional(),
  ...stamps,
});
export type AccountDetails = z.infer<typeof AccountDetails>;

/** Which of them counts, and since when. Nothing in it is secret: whoever prepares payouts reads no account. */
export const AccountHead = z.strictObject({
  ...owner,
  revision: z.int().min(1),
  givenById: personIds.schema,
  givenAt: z.iso.datetime(),
  /** It took the place of another; the first has nobody to be asked. */
  isChange: z.boolean(),
  /** A transfer came back for a fault of it. */
  faultAt: z.iso.datetime().optional(),
  ...stamps,
});
export type AccountHead = z.infer<typeof AccountHead>;

/** Until when nothing is paid there, as it was changed; undefined where that is over, or was never. */
export function heldUntil({ isChange, givenAt }: Pick<AccountHead, "isChange" | "givenAt">, now: string) {
  const until = new Date(Date.parse(givenAt) + holdHours * hourMs).toISOString();
  return isChange && until > now ? until : undefined;
}

/** The same account but for how it was typed. */
export function isSameAccount(one: GiveBankAccount, other: GiveBankAccount): boolean {
  const told = ({ holder, bank, country, number, bic, clearingCode }: GiveBankAccount) =>
    JSON.stringify([holder, bank, country, number, bic, clearingCode]);
  return told(one) === told(other);
}

/** What its owner sees of it: enough to know it again. */
export const ShownAccount = z.strictObject({
  holder: z.string(),
  bank: z.string(),
  country: CountryCode,
  /** The last four signs of its number, after points for the others. */
  number: z.string(),
  bic: z.string().optional(),
  clearingCode: z.string().optional(),
  givenAt: z.iso.datetime(),
  /** Nothing is paid there before that, as it was changed. */
  heldUntil: z.iso.datetime().optional(),
  isFaulty: z.boolean(),
  version: z.int(),
});
export type ShownAccount = z.infer<typeof ShownAccount>;

export function shownAccount(head: AccountHead, details: AccountDetails, now: string): ShownAccount {
  const { holder, bank, country, bic, clearingCode } = details;
  const until = heldUntil(head, now);
  return {
    ...{ holder, bank, country, number: maskNumber(details.number), givenAt: head.givenAt },
    ...(bic ? { bic } : {}),
    ...(clearingCode ? { clearingCode } : {}),
    ...(until ? { heldUntil: until } : {}),
    ...{ isFaulty: head.faultAt !== undefined, version: head.version },
  };
}

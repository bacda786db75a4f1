import * as z from "zod";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { Money } from "#shared/terms/money.ts";
import { inquiryIds, paperIds } from "#shared/trade/ids.ts";
import { Paper, papersRoot } from "./paper.ts";

/** A paper as it was issued: never changed after, whatever becomes of what it was made of. */
export const IssuedPaper = z.strictObject({
  id: paperIds.schema,
  profileId: profileIds.schema,
  buyerId: personIds.schema,
  /** The thread in which it was issued while that was sealed: until it is opened, the buyer does not see it. */
  sealedIn: inquiryIds.schema.optional(),
  paperKind: Paper.shape.kind,
  number: Paper.shape.number,
  revision: Paper.shape.revision,
  issuedOn: Paper.shape.issuedOn,
  sellerName: z.string(),
  buyerName: z.string(),
  total: Money,
  isDemo: z.boolean(),
  /** SHA-256, in hex, of what it says. */
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ examples: ["0f343b0931126a20f133d67c2b018a3b5b1c9a7f6d2e4c8b9a0f1e2d3c4b5a69"] }),
  /** All that it says, as JSON; gone where one of its sides was erased. */
  said: z.string().max(200_000).optional(),
  ...stamps,
});
export type IssuedPaper = z.infer<typeof IssuedPaper>;

/** Where a drawn paper lies in the store, in private: with the two whose it is. */
export function paperKey({
  id,
  profileId,
  buyerId,
}: Pick<IssuedPaper, "id" | "profileId" | "buyerId">): string {
  return `${papersRoot}/${profileId}/${buyerId}/${id}.pdf`;
}

/** What proves a paper genuine: what stands on it, and its fingerprint, for whoever holds it in their hands. */
export const PaperProof = IssuedPaper.omit({ profileId: true, buyerId: true, sealedIn: true, said: true });
export type PaperProof = z.infer<typeof PaperProof>;

export function proofOf({
  profileId: _p,
  buyerId: _b,
  sealedIn: _i,
  said: _s,
  ...proof
}: IssuedPaper): PaperProof {
  return proof;
}

import * as z from "zod";
import { NumberCheck } from "#shared/market/profiles/checks.ts";
import { profileIds } from "#shared/people/ids.ts";
import { ShownLook } from "#shared/programme/verification/look.ts";
import { BusinessNumber, NumberCase, NumberEvent } from "./number-case.ts";
import { numberForms } from "./number-rules.ts";

/** A business whose numbers wait, as the officers' desk lists it: no number. */
export const WaitingBusiness = NumberCase.pick({
  id: true,
  businessName: true,
  stage: true,
  waitsFor: true,
  askedAt: true,
  isDemo: true,
});
export type WaitingBusiness = z.infer<typeof WaitingBusiness>;

export function waitingBusiness({ id, businessName, stage, waitsFor, askedAt, isDemo }: NumberCase) {
  return { id, businessName, stage, waitsFor, askedAt, isDemo };
}

const state = {
  number: BusinessNumber,
  check: NumberCheck.optional(),
  isWaiting: z.boolean(),
};

/** One number opened by an officer, with what its form alone says of it. */
export const OpenedNumber = z.strictObject({
  ...state,
  digits: z.string().optional(),
  form: z.enum(numberForms),
  /** Whether an officer may say what a comparison came to. */
  isOpen: z.boolean(),
});
export type OpenedNumber = z.infer<typeof OpenedNumber>;

export const OpenedBusiness = z.strictObject({
  profileId: profileIds.schema,
  businessName: z.string(),
  handle: z.string(),
  isDemo: z.boolean(),
  numbers: z.array(OpenedNumber),
  history: z.array(NumberEvent),
  /** Of what is private of the business: what is recorded is held to it. */
  version: z.int(),
});
export type OpenedBusiness = z.infer<typeof OpenedBusiness>;

/** The same as the business's members see it: which office did what, never which officer. */
export const OwnNumberEvent = NumberEvent.omit({ officerId: true, officerName: true, numbersVersion: true });
export const OwnNumber = z.strictObject({ ...state, isGiven: z.boolean(), mayAsk: z.boolean() });
export const OwnNumbers = z.strictObject({
  profileId: profileIds.schema,
  businessName: z.string(),
  numbers: z.array(OwnNumber),
  history: z.array(OwnNumberEvent),
  looks: z.array(ShownLook),
});
export type OwnNumbers = z.infer<typeof OwnNumbers>;

export function ownEvent({ officerId, officerName, numbersVersion, ...shown }: NumberEvent) {
  return shown;
}

import * as z from "zod";
import { ListedFile } from "./evidence.ts";
import { ShownLook } from "./look.ts";
import { Verification, VerificationEvent } from "./verification.ts";

const hidden = { sealTo: true, proposal: true, history: true } as const;

/** A request as its person sees it: which office did what, never which officer. */
export const OwnEvent = VerificationEvent.omit({ officerId: true, officerName: true });
export const OwnVerification = Verification.omit(hidden).extend({ history: z.array(OwnEvent) });
export type OwnVerification = z.infer<typeof OwnVerification>;

export function ownVerification({ sealTo, proposal, history, ...shown }: Verification): OwnVerification {
  const events = history.map(({ officerId, officerName, ...event }) => event);
  return { ...shown, history: events };
}

/** The same with its files, what was told beside, and who looked at them. */
export const OwnCase = OwnVerification.extend({
  files: z.array(ListedFile),
  looks: z.array(ShownLook),
  workerNumber: z.string().optional(),
  words: z.string().optional(),
});
export type OwnCase = z.infer<typeof OwnCase>;

/** A request as the officers' desk lists it: nothing of what was shown but what it shows. */
export const DeskCase = Verification.pick({
  id: true,
  personName: true,
  profileId: true,
  businessName: true,
  stage: true,
  stays: true,
  hasNumber: true,
  evidence: true,
  askedAt: true,
  decidedAt: true,
  office: true,
  method: true,
  validUntil: true,
  version: true,
  isDemo: true,
});
export type DeskCase = z.infer<typeof DeskCase>;

export function deskCase(verification: Verification): DeskCase {
  return DeskCase.strip().parse(verification);
}

/** The same opened by an officer, which is noted: the number, the words, and which files there are. */
export const OpenedCase = Verification.omit({ sealTo: true, failures: true }).extend({
  files: z.array(ListedFile),
  workerNumber: z.string().optional(),
  words: z.string().optional(),
});
export type OpenedCase = z.infer<typeof OpenedCase>;

/** One row of what a ministry's system found. */
export const reportedResults = ["verified", "refused"] as const;

export const RowReport = z.strictObject({
  /** Of what was sent, or the line of a file. */
  row: z.int().min(1),
  verificationId: z.string().max(60),
  /** Of a case that there is. */
  businessName: z.string().optional(),
  /** `done`, `unchanged` where it stands so already, or why not (`error_<code>`). */
  outcome: z.enum(["done", "unchanged", "refused"]),
  code: z.string().max(60).optional(),
  /** Which cell of a file's row is not right, and the figures of what is wrong. */
  column: z.string().optional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type RowReport = z.infer<typeof RowReport>;

import * as z from "zod";
import { ContentLocale } from "#shared/locales.ts";
import { ReturneeMethod } from "#shared/market/profiles/checks.ts";
import { personIds, profileIds } from "#shared/people/ids.ts";
import { Office } from "#shared/people/people/offices.ts";
import { verificationIds } from "#shared/programme/ids.ts";
import { refusalFor, said } from "#shared/programme/office/said.ts";
import { stamps } from "#shared/stamps.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { PastYear, Year } from "#shared/terms/years.ts";
import { line, prose, typed } from "#shared/text.ts";
import { EvidenceKind, FileFailure, maximumFiles } from "./evidence.ts";
import { verificationStages } from "./stages.ts";

export const employerKinds = [
  "household",
  "care",
  "factory",
  "plantation",
  "construction",
  "ship",
  "shop",
  "restaurant",
  "other",
] as const;

export const maximumStays = 8;

function stayIn(year: typeof Year) {
  return z
    .strictObject({
      country: CountryCode,
      fromYear: year,
      toYear: year,
      trade: line(2, 80),
      employerKind: z.enum(employerKinds),
    })
    .refine((it) => it.fromYear <= it.toYear, { path: ["toYear"], error: "years_reversed" });
}

/** One time of work abroad. */
export const Stay = stayIn(Year);
/** The same as it is told. */
export const StayInput = stayIn(PastYear);
export type Stay = z.infer<typeof Stay>;

/** The ministry's own number of a worker, as it stands on their papers: no one form of it is known for sure. */
export const WorkerNumber = typed(40)
  .overwrite((text) => text.toUpperCase().replaceAll(/\s/g, ""))
  .pipe(z.string().regex(/^[A-Z0-9][A-Z0-9./-]{3,39}$/, { error: "worker_number_malformed" }))
  .meta({ examples: ["ABC-1234567"] });

const told = {
  stays: z.array(StayInput).min(1, { error: "stays_missing" }).max(maximumStays),
  workerNumber: WorkerNumber.optional(),
  /** What officers should know beside, such as why there are no papers. */
  words: prose(0, 1000).default(""),
};

/** What a person tells of their work abroad, to be checked for one of their businesses. */
export const AskVerification = z.strictObject({
  ...told,
  /** That officers may read it for this one purpose. */
  consent: z.literal(true, { error: "consent_missing" }),
});
export type AskVerification = z.infer<typeof AskVerification>;

/** The same once more, while it can still be changed. */
export const ChangeVerification = z.strictObject(told);

export const maximumYearsValid = 5;

export const VerifyReturnee = z.strictObject({ method: ReturneeMethod, validUntil: CalendarDate });
export type VerifyReturnee = z.infer<typeof VerifyReturnee>;

export const refusalReasons = [
  "unreadable",
  "somebody_else",
  "not_confirmed",
  "too_little",
  "false_evidence",
  "other",
] as const;
export const revocationReasons = ["mistake", "false_evidence", "record_withdrawn", "other"] as const;

export const AskMore = z.strictObject({ kinds: z.array(EvidenceKind).max(5).default([]), ...said });
export const RefuseVerification = refusalFor(refusalReasons);
export const RevokeVerification = z.strictObject({ reason: z.enum(revocationReasons), ...said });
export const SendBack = z.strictObject(said);

const verificationActs = [
  "asked",
  "proposed",
  "sent_back",
  "verified",
  "more_asked",
  "completed",
  "refused",
  "revoked",
  "withdrawn",
  "lapsed",
  "closed",
] as const;

/** One thing that was done to it, by the person, by an officer in an office's name, or by time. */
export const VerificationEvent = z.strictObject({
  at: z.iso.datetime(),
  act: z.enum(verificationActs),
  office: Office.optional(),
  /** For officers' eyes: who of the office. */
  officerId: personIds.schema.optional(),
  officerName: z.string().max(120).optional(),
  reason: z.enum([...refusalReasons, ...revocationReasons]).optional(),
  kinds: z.array(EvidenceKind).max(5).optional(),
  words: z.string().max(1000).optional(),
  language: ContentLocale.optional(),
});
export type VerificationEvent = z.infer<typeof VerificationEvent>;

export const maximumEvents = 60;

/** What a first officer found, for a second one to confirm. */
const Proposal = z.strictObject({
  ...VerifyReturnee.shape,
  officerId: personIds.schema,
  office: Office,
});

/** What of it officers alone may read, and its person; it lies apart, sealed, and is deleted with the files. */
export const VerificationPrivate = z.strictObject({
  verificationId: verificationIds.schema,
  personId: personIds.schema,
  workerNumber: z.string().max(40).optional(),
  words: z.string().max(1000).optional(),
  ...stamps,
});
export type VerificationPrivate = z.infer<typeof VerificationPrivate>;

/** A person's request that an office check their work abroad, for one business; as stored. */
export const Verification = z.strictObject({
  id: verificationIds.schema,
  personId: personIds.schema,
  personName: z.string().max(120),
  profileId: profileIds.schema,
  businessName: z.string().max(100),
  stage: z.enum(verificationStages),
  stays: z.array(Stay).min(1).max(maximumStays),
  /** Whether they told the ministry's number, which lies apart. */
  hasNumber: z.boolean(),
  /** What the files show; whether they are enough is read off it. */
  evidence: z.array(EvidenceKind).max(maximumFiles),
  /** To whom what processes uploads seals files (docs/decisions/085). */
  sealTo: z.string().max(80),
  failures: z.array(FileFailure).max(5).default([]),
  consentedAt: z.iso.datetime(),
  askedAt: z.iso.datetime().optional(),
  proposal: Proposal.optional(),
  /** Of the last decision. */
  decidedAt: z.iso.datetime().optional(),
  office: Office.optional(),
  method: ReturneeMethod.optional(),
  validUntil: CalendarDate.optional(),
  moreAskedAt: z.iso.datetime().optional(),
  remindedAt: z.iso.datetime().optional(),
  evidenceDroppedAt: z.iso.datetime().optional(),
  history: z.array(VerificationEvent).max(maximumEvents),
  isDemo: z.boolean().default(false),
  ...stamps,
});
export type Verification = z.infer<typeof Verification>;

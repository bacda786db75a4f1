import * as z from "zod";
import { personIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";
import { CalendarDate } from "#shared/terms/calendar.ts";
import { ProofCode } from "./learner.ts";
import { ModuleSlug } from "./module-file.ts";
import { mostModules } from "./progress.ts";

const title = z.string().max(60);

/** That somebody passed every module of the path, as it was on that day. */
export const Certificate = z.strictObject({
  code: ProofCode,
  personId: personIds.schema,
  number: z
    .string()
    .regex(/^RL-\d{4}-[0-9A-HJKMNP-TV-Z]{8}$/)
    .meta({ examples: ["RL-2026-7K3M9Q2P"] }),
  name: z.string().max(80),
  issuedOn: CalendarDate,
  modules: z
    .array(z.strictObject({ slug: ModuleSlug, title: z.strictObject({ id: title, en: title }) }))
    .max(mostModules),
  ...stamps,
});
export type Certificate = z.infer<typeof Certificate>;

/** What proves a certificate: what must stand on it, for whoever was shown one. */
export const CertificateProof = Certificate.omit({
  personId: true,
  version: true,
  createdAt: true,
  updatedAt: true,
});
export type CertificateProof = z.infer<typeof CertificateProof>;

/** A certificate as it is drawn, and where its proof is. */
export const CertificatePaper = CertificateProof.extend({ proofAt: z.url().max(300) });
export type CertificatePaper = z.infer<typeof CertificatePaper>;

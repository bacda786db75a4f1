import * as z from "zod";
import { listingsOf } from "#functions/market/listings/listings.offers.ts";
import { nothing } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { PageQuery } from "#shared/page-query.ts";
import { certificateCheckPermissions } from "#shared/programme/certificate-checks/certificate-check.permissions.ts";
import { certificateDeskStages } from "#shared/programme/certificate-checks/stages.ts";
import { aCase } from "./certificate-abouts.ts";
import { casesIn } from "./certificate-checks.records.ts";

const { desk, read: mayRead } = certificateCheckPermissions;

/** Certificates whose paper waits for an officer, those first that came first; or those that were decided on. */
export const listCertificateCases = read({
  permission: desk,
  of: nothing,
  input: PageQuery.extend({ stage: z.enum(certificateDeskStages).default("asked") }),
  find: ({ ctx, input: { stage, ...page } }) => casesIn(ctx.table, stage, page),
});

/** One of them, with the goods that it names. */
export const getCertificateCase = read({
  permission: mayRead,
  of: aCase,
  find: async ({ ctx, thing }) => ({
    found: thing,
    goods: await listingsOf(ctx.table, thing.certificate.covers),
  }),
});

import { randomBytes } from "node:crypto";
import * as z from "zod";
import { callFunction } from "#functions/platform/call-function.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { add } from "#functions/platform/table/write.ts";
import { thingOf } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { NotFound, RuleBroken } from "#shared/errors.ts";
import type { Certificate, CertificateProof } from "#shared/programme/learning/certificate.ts";
import { nextModule } from "#shared/programme/learning/join-progress.ts";
import { ClaimCertificate, ProofCode } from "#shared/programme/learning/learner.ts";
import { learningPermissions } from "#shared/programme/learning/learning.permissions.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { modules } from "#web/learning/generated/modules.ts";
import { certificateRecord } from "./learning.records.ts";
import { keeping, ownWay } from "./learning.service.ts";

/**
 * Makes out the certificate of who passed every module, once; who has one is answered that one.
 * @throws RuleBroken `learning_modules_missing`
 */
export const claimCertificate = verb({
  permission: learningPermissions.own,
  of: ownWay,
  input: ClaimCertificate,
  async write({ ctx, thing, input: { name } }) {
    if (thing.certificate) return { answer: await certificateOf(ctx, thing.certificate) };
    if (nextModule(modules, thing.modules)) throw new RuleBroken("learning_modules_missing");
    const issuedOn = jakartaToday(ctx.now);
    const certificate = {
      code: newCode(26),
      personId: thing.personId,
      number: `RL-${issuedOn.slice(0, 4)}-${newCode(8)}`,
      name,
      issuedOn,
      modules: modules.map(({ slug, title }) => ({ slug, title })),
    };
    const { writes } = keeping(ctx, thing, { certificate: certificate.code });
    return { writes: [...writes, add(certificateRecord, certificate)], answer: proofOf(certificate) };
  },
});

const proven = thingOf(certificateRecord, ({ code }: { code: string }) =>
  ProofCode.safeParse(code).success ? code : undefined,
);

/** What must stand on a certificate, for whoever holds its code. */
export const proveCertificate = read({
  permission: learningPermissions.prove,
  of: {
    ...proven,
    async find(ctx: Ctx, at: { code: string }) {
      const found = await proven.find(ctx, at);
      if (!found) throw new NotFound("learning_certificate_unknown");
      return found;
    },
  },
  find: ({ thing }) => proofOf(thing),
});

const Drawn = z.object({ pdf: z.base64() });

/**
 * The reader's own certificate as PDF, drawn each time: it is kept nowhere, so that with its record all of it is gone.
 * @throws NotFound where there is none; Unavailable where it cannot be drawn now.
 */
export const getCertificateFile = read({
  permission: learningPermissions.own,
  of: ownWay,
  async find({ ctx, thing }): Promise<{ proof: CertificateProof; pdf: Uint8Array }> {
    if (!thing.certificate) throw new NotFound();
    const proof = await certificateOf(ctx, thing.certificate);
    if (!ctx.config.papers) throw new Error("Configuration: set PAPERS_FUNCTION, or PAPERS_FILE.");
    const certificate = { ...proof, proofAt: `${ctx.config.siteUrl}/learn/proofs/${proof.code}` };
    const { pdf } = Drawn.parse(await callFunction(ctx.config.papers, { certificate }));
    return { proof, pdf: Buffer.from(pdf, "base64") };
  },
});

async function certificateOf({ table }: Pick<Ctx, "table">, code: string): Promise<CertificateProof> {
  const certificate = await table.get(certificateRecord, code);
  if (!certificate) throw new NotFound("learning_certificate_unknown");
  return proofOf(certificate);
}

function proofOf({
  code,
  number,
  name,
  issuedOn,
  modules: passed,
}: Pick<Certificate, keyof CertificateProof>): CertificateProof {
  return { code, number, name, issuedOn, modules: passed };
}

/** Crockford's digits and letters, five bits of chance each. */
function newCode(length: number): string {
  return Array.from(randomBytes(length), (byte) => "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[byte & 31]).join("");
}

import { keepListingCertificates } from "#functions/market/listings/listings.offers.ts";
import { keepCertificates } from "#functions/market/profiles/profiles.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { noteSecurity } from "#functions/platform/security-log.ts";
import type { Write } from "#functions/platform/table/write.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { Conflict, RuleBroken } from "#shared/errors.ts";
import { isCertificateValid } from "#shared/market/certificates/certificate.ts";
import { type CertificateCheck, isSameCertificate } from "#shared/market/certificates/certificate-check.ts";
import type { Office } from "#shared/people/people/offices.ts";
import type { Person } from "#shared/people/people/person.ts";
import { certificateCheckPermissions } from "#shared/programme/certificate-checks/certificate-check.permissions.ts";
import { certificateCheckProcess } from "#shared/programme/certificate-checks/certificate-check.process.ts";
import {
  type CertificateCase,
  RefuseCertificate,
} from "#shared/programme/certificate-checks/certificate-check.ts";
import { refuseOwn, requireOffice } from "#shared/programme/office/deciding.ts";
import { keptWords } from "#shared/programme/office/said.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { aCase } from "./certificate-abouts.ts";
import { nothingSaid } from "./follow.ts";
import { statedNow } from "./stated.ts";

const { steps } = certificateCheckProcess;
const one = { permission: certificateCheckPermissions.decide, of: aCase, version: "optional" } as const;

/**
 * Finds a certificate right: buyers see so from this moment.
 * @throws RuleBroken `office_missing`, `own_verification`, `certificate_not_now`; Conflict `certificate_changed` where it
 * says something else than what the officer saw
 */
export const confirmCertificate = verb({
  ...one,
  step: steps.confirm,
  async write({ ctx, person, thing }) {
    const office = officeOf(person, thing);
    const today = jakartaToday(ctx.now);
    if (!isCertificateValid(thing.certificate, today)) throw new RuleBroken("certificate_not_now");
    return {
      changes: { ...nothingSaid, office, officerId: person.id },
      writes: [await keepCheck(ctx, thing, { office, checkedOn: today })],
    };
  },
  note: ({ ctx, thing }) => noteSecurity(ctx, "certificate_checked", { certificateId: thing.certificateId }),
});

/** Finds it not right, or takes back that it was: what buyers see falls with the same write. */
export const refuseCertificate = verb({
  ...one,
  input: RefuseCertificate,
  step: steps.refuse,
  async write({ ctx, person, thing, input }) {
    const office = officeOf(person, thing);
    return {
      changes: {
        ...nothingSaid,
        ...keptWords(input, ctx.locale),
        ...{ office, officerId: person.id, reason: input.reason },
      },
      writes: thing.stage === "checked" ? [await keepCheck(ctx, thing, undefined)] : [],
    };
  },
  note: ({ ctx, thing }) => noteSecurity(ctx, "certificate_refused", { certificateId: thing.certificateId }),
});

function officeOf(person: Person, { profileId }: CertificateCase): Office {
  const office = requireOffice(person);
  refuseOwn(person, [profileId], "own_verification");
  return office;
}

/** What was found, at the certificate itself, where pages read it. */
async function keepCheck(
  { table }: Ctx,
  of: CertificateCase,
  check: CertificateCheck | undefined,
): Promise<Write> {
  const now = await statedNow(table, of);
  if (!now || !isSameCertificate(now.certificate, of.certificate)) throw new Conflict("certificate_changed");
  const kept = <T extends { id: string }>(all: readonly T[]) =>
    all.map((it) => (it.id === of.certificateId ? { ...it, check } : it));
  return now.listing
    ? keepListingCertificates(now.listing, kept(now.listing.certificates))
    : keepCertificates(now.profile, kept(now.profile.certificates));
}

import { keepListingCertificates } from "#functions/market/listings/listings.offers.ts";
import { keepCertificates } from "#functions/market/profiles/profiles.offers.ts";
import { audited } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { noteSecurity } from "#functions/platform/security-log.ts";
import type { Write } from "#functions/platform/table/write.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { Conflict, RuleBroken } from "#shared/errors.ts";
import { isCertificateValid } from "#shared/market/certificates/certificate.ts";
import { type Found, isSameCertificate } from "#shared/market/certificates/certificate-check.ts";
import type { AuditEntry } from "#shared/people/people/audit.ts";
import type { Office } from "#shared/people/people/offices.ts";
import type { Person } from "#shared/people/people/person.ts";
import { certificateCheckPermissions } from "#shared/programme/certificate-checks/certificate-check.permissions.ts";
import { certificateCheckProcess } from "#shared/programme/certificate-checks/certificate-check.process.ts";
import {
  type CertificateCase,
  RefuseCertificate,
  TakeBackFinding,
} from "#shared/programme/certificate-checks/certificate-check.ts";
import { refuseOwn, requireOffice } from "#shared/programme/office/deciding.ts";
import { keptWords } from "#shared/programme/office/said.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { aCase } from "./certificate-abouts.ts";
import { nothingFound, nothingSaid } from "./follow.ts";
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
    const { validFrom, validTo } = thing.certificate;
    if (!isCertificateValid({ validFrom, validTo }, today)) throw new RuleBroken("certificate_not_now");
    const found = { check: { office, checkedOn: today }, refuted: undefined };
    return {
      changes: { ...nothingSaid, ...caseWith(thing, found), office, officerId: person.id },
      writes: [await keepFound(ctx, thing, found), noted(ctx, person, thing, "certificate_checked")],
    };
  },
  note: ({ ctx, thing }) => noteSecurity(ctx, "certificate_checked", { certificateId: thing.certificateId }),
});

/**
 * Finds it not right, or takes back that it was: what buyers see falls with the same write, the certificate itself where it
 * is not genuine. That it is not stands, whatever else is found later, until it is found right or taken back.
 */
export const refuseCertificate = verb({
  ...one,
  input: RefuseCertificate,
  step: steps.refuse,
  async write({ ctx, person, thing, input }) {
    const office = officeOf(person, thing);
    const isRefuted = input.reason === "not_genuine";
    const found = {
      check: undefined,
      ...(isRefuted ? { refuted: { office, checkedOn: jakartaToday(ctx.now) } } : {}),
    };
    return {
      changes: {
        ...nothingSaid,
        ...caseWith(thing, found),
        ...keptWords(input, ctx.locale),
        ...{ office, officerId: person.id, reason: input.reason },
      },
      writes: [
        ...(thing.stage === "checked" || isRefuted ? [await keepFound(ctx, thing, found)] : []),
        noted(ctx, person, thing, "certificate_not_right", input.reason),
      ],
    };
  },
  note: ({ ctx, thing }) => noteSecurity(ctx, "certificate_refused", { certificateId: thing.certificateId }),
});

/** Takes back that it is not right, with words: buyers see it as its maker states it, and its paper waits again. */
export const takeBackFinding = verb({
  ...one,
  input: TakeBackFinding,
  step: steps.takeBack,
  async write({ ctx, person, thing, input }) {
    const office = officeOf(person, thing);
    const found = { check: undefined, refuted: undefined };
    return {
      changes: {
        ...nothingFound,
        ...caseWith(thing, found),
        ...keptWords(input, ctx.locale),
        ...{ office, officerId: person.id },
      },
      writes: [await keepFound(ctx, thing, found), noted(ctx, person, thing, "certificate_taken_back")],
    };
  },
  note: ({ ctx, thing }) =>
    noteSecurity(ctx, "certificate_finding_taken_back", { certificateId: thing.certificateId }),
});

function noted(
  ctx: Ctx,
  person: Person,
  { profileId, businessName, certificate }: CertificateCase,
  act: AuditEntry["act"],
  detail?: string,
): Write {
  const about = `${businessName}: ${certificate.kind} ${certificate.number}`;
  return audited(ctx, person, { act, profileId, about, detail });
}

function officeOf(person: Person, { profileId }: CertificateCase): Office {
  const office = requireOffice(person);
  refuseOwn(person, [profileId], "own_verification");
  return office;
}

/** The case's own copy of what stands at its certificate. */
function caseWith({ certificate }: CertificateCase, found: Found): Pick<CertificateCase, "certificate"> {
  return { certificate: { ...certificate, ...found } };
}

/** What was found, at the certificate itself, where pages read it. */
async function keepFound({ table }: Ctx, of: CertificateCase, found: Found): Promise<Write> {
  const now = await statedNow(table, of);
  if (!now || !isSameCertificate(now.certificate, of.certificate)) throw new Conflict("certificate_changed");
  const kept = <T extends { id: string }>(all: readonly T[]) =>
    all.map((it) => (it.id === of.certificateId ? { ...it, ...found } : it));
  return now.listing
    ? keepListingCertificates(now.listing, kept(now.listing.certificates))
    : keepCertificates(now.profile, kept(now.profile.certificates));
}

import { profileOf } from "#functions/market/profiles/profiles.offers.ts";
import type { About } from "#functions/platform/verbs/about.ts";
import { thingOf } from "#functions/platform/verbs/about.ts";
import { isIdOf } from "#shared/ids.ts";
import { certificateIds } from "#shared/market/ids.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { profileIds } from "#shared/people/ids.ts";
import { certificateCheckSubject } from "#shared/programme/certificate-checks/certificate-check.permissions.ts";
import type { CertificateCase } from "#shared/programme/certificate-checks/certificate-check.ts";
import { type CertificateKey, certificateCaseRecord } from "./certificate-checks.records.ts";
import { businessStating, type Stated } from "./stated.ts";

/** Where a certificate is, as its address says; it may be anything. */
export interface CertificateAddress {
  profileId: string;
  certificateId: string;
}

function keyIn({ profileId, certificateId }: CertificateAddress): CertificateKey | undefined {
  const isKey = isIdOf(profileIds, profileId) && isIdOf(certificateIds, certificateId);
  return isKey ? { profileId, certificateId } : undefined;
}

/** A certificate of which there is a case. */
export const aCase: About<CertificateAddress, CertificateCase> = thingOf(certificateCaseRecord, keyIn);

export interface StatedCertificate {
  profile: Profile;
  stated: Stated;
  found: CertificateCase | undefined;
}

/** A certificate as its business states it now, whether or not there is a case of it yet. */
export const aStatedCertificate: About<CertificateAddress, StatedCertificate> = {
  async find({ table }, at) {
    const key = keyIn(at);
    if (!key) return undefined;
    const [business, found] = await Promise.all([
      businessStating(table, key.profileId),
      table.get(certificateCaseRecord, key),
    ]);
    const stated = business?.stated.find(({ certificate }) => certificate.id === key.certificateId);
    return business && stated && { profile: business.profile, stated, found };
  },
  subject: ({ profile }) => certificateCheckSubject({ profileId: profile.id }),
};

export const aBusinessWithCertificates: About<{ profileId: string }, Profile> = {
  find: async ({ table }, { profileId }) =>
    isIdOf(profileIds, profileId) ? profileOf(table, profileId) : undefined,
  subject: ({ id }) => certificateCheckSubject({ profileId: id }),
};

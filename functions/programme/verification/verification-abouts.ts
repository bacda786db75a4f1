import { profileOf } from "#functions/market/profiles/profiles.offers.ts";
import type { About } from "#functions/platform/verbs/about.ts";
import { thingOf } from "#functions/platform/verbs/about.ts";
import { isIdOf } from "#shared/ids.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { profileIds } from "#shared/people/ids.ts";
import { verificationFileIds, verificationIds } from "#shared/programme/ids.ts";
import type { VerificationFile } from "#shared/programme/verification/evidence.ts";
import { verificationSubject } from "#shared/programme/verification/verification.permissions.ts";
import { verificationProcess } from "#shared/programme/verification/verification.process.ts";
import {
  verificationFileRecord,
  verificationRecord,
  type WholeCase,
  wholeCase,
} from "./verification.records.ts";

/** Where a request is, as its address says; it may be anything. */
export interface VerificationAddressed {
  verificationId: string;
}

export const aVerification = thingOf(verificationRecord, ({ verificationId }: VerificationAddressed) =>
  isIdOf(verificationIds, verificationId) ? verificationId : undefined,
);

export const aWholeCase: About<VerificationAddressed, WholeCase> = {
  find: ({ table }, { verificationId }) => wholeCase(table, verificationId),
  subject: ({ verification }) => verificationProcess.subject(verification),
};

export const aVerificationFile: About<VerificationAddressed & { fileId: string }, VerificationFile> = thingOf(
  verificationFileRecord,
  ({ verificationId, fileId }: VerificationAddressed & { fileId: string }) =>
    isIdOf(verificationIds, verificationId) && isIdOf(verificationFileIds, fileId)
      ? { verificationId, id: fileId }
      : undefined,
);

/** A business of whoever asks for themselves. */
export const aBusinessToAskFor: About<{ profileId: string }, Profile> = {
  find: async ({ table }, { profileId }) =>
    isIdOf(profileIds, profileId) ? profileOf(table, profileId) : undefined,
  subject: ({ id }) => verificationSubject({ profileId: id }),
};

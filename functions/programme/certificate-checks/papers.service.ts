import { uploadFormFor } from "#functions/platform/blobs/upload-form-for.ts";
import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { add, change } from "#functions/platform/table/write.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { openSealed } from "#functions/programme/verification/sealed-files.ts";
import { Conflict, NotFound, RuleBroken } from "#shared/errors.ts";
import { certificateCheckPermissions } from "#shared/programme/certificate-checks/certificate-check.permissions.ts";
import type { CertificateFile } from "#shared/programme/certificate-checks/certificate-check.ts";
import { openToFiles } from "#shared/programme/certificate-checks/stages.ts";
import { certificateFileIds } from "#shared/programme/ids.ts";
import { requireToOpen } from "#shared/programme/office/deciding.ts";
import { maximumAttachmentBytes } from "#shared/trade/inquiries/attachment.ts";
import {
  aBusinessWithCertificates,
  aCase,
  aStatedCertificate,
  type StatedCertificate,
} from "./certificate-abouts.ts";
import { casesOfProfile, certificateCaseRecord } from "./certificate-checks.records.ts";
import { paperUploadKey, placeOfPaper } from "./file-place.ts";
import { newCase } from "./follow.ts";
import { businessStating } from "./stated.ts";

const { read: mayRead, show } = certificateCheckPermissions;

/** All that a business states, each with how it stands; those at its listings too. */
export const listCertificates = read({
  permission: mayRead,
  of: aBusinessWithCertificates,
  async find({ ctx, thing: profile }) {
    const [business, cases] = await Promise.all([
      businessStating(ctx.table, profile.id),
      casesOfProfile(ctx.table, profile.id),
    ]);
    if (!business) throw new NotFound();
    const byId = new Map(cases.map((it) => [it.certificateId, it]));
    const items = business.stated.map((stated) => {
      const begun = {
        ...newCase(ctx, profile, stated),
        version: 0,
        createdAt: profile.updatedAt,
        updatedAt: profile.updatedAt,
      };
      const known = byId.get(stated.certificate.id);
      return known ? { ...known, certificate: stated.certificate } : begun;
    });
    return { profile, items, listings: business.listings };
  },
});

/**
 * A form for a certificate's paper; it is the certificate's once it is looked at. The store answers a script.
 * @throws RuleBroken `certificate_not_now` where it is checked
 */
export const makePaperForm = verb({
  permission: show,
  of: aStatedCertificate,
  rule: ({ thing }) => {
    if (!isOpen(thing)) throw new RuleBroken("certificate_not_now");
  },
  write: async ({ ctx, thing }) => ({
    writes: await sealedTo(ctx, thing),
    answer: await formFor(ctx, thing),
  }),
});

/** The page with the same for a browser without script; it is asked for once the case names whom to seal for. */
export const getPaperDesk = read({
  permission: show,
  of: aStatedCertificate,
  find: ({ thing: { profile, stated, found } }) => ({ profile, stated, isOpen: isOpen({ found }) }),
});

function isOpen({ found }: Pick<StatedCertificate, "found">): boolean {
  return found === undefined || openToFiles.includes(found.stage);
}

/** What processes uploads has no keys: the case says to whom it seals. */
async function sealedTo(ctx: Ctx, { profile, stated, found }: StatedCertificate) {
  if (found?.sealTo) return [];
  const sealTo = await ctx.seal.recipient();
  return [
    found
      ? change(certificateCaseRecord, found, { sealTo })
      : add(
          certificateCaseRecord,
          { ...newCase(ctx, profile, stated), sealTo },
          () => new Conflict("version_stale"),
        ),
  ];
}

async function formFor(ctx: Ctx, { profile, stated }: StatedCertificate) {
  const fileId = newId(certificateFileIds, ctx.now);
  const key = paperUploadKey({
    profileId: profile.id,
    certificateId: stated.certificate.id,
    personId: signedIn(ctx).id,
    fileId,
  });
  const back = `/${ctx.locale}/business/${profile.id}/certificates?uploaded=${fileId}`;
  const form = await uploadFormFor(ctx, { key, maximumBytes: maximumAttachmentBytes }, back);
  return { ...form, fileId };
}

/** A certificate's paper as it was before it was sealed, for its members and officers. */
export const openPaper = read({
  permission: mayRead,
  of: aCase,
  async find({ ctx, person, thing }): Promise<{ file: CertificateFile; bytes: Uint8Array }> {
    const { file, profileId, certificateId } = thing;
    if (!file) throw new NotFound();
    if (!person.memberships.some((it) => it.profileId === profileId)) requireToOpen(person);
    const bytes = await openSealed(ctx, placeOfPaper(thing, file));
    ctx.log.info("certificate_opened", { profileId, certificateId, readerId: person.id });
    return { file, bytes };
  },
});

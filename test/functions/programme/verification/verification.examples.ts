import { lastVerificationRecord } from "#functions/market/profiles/standings.records.ts";
import { newId } from "#functions/platform/ids.ts";
import { drop, restore } from "#functions/platform/table/write.ts";
import { askVerification, sendVerification } from "#functions/programme/verification/asking.service.ts";
import {
  askMore,
  proposeVerified,
  verifyReturnee,
} from "#functions/programme/verification/deciding.service.ts";
import { verificationRecord } from "#functions/programme/verification/verification.records.ts";
import { verificationIds } from "#shared/programme/ids.ts";
import type { Verification } from "#shared/programme/verification/verification.ts";
import type { Example, ExamplesOf } from "#test/support/every-slice/example.ts";
import {
  askInput,
  makeOfficer,
  showFile,
  verificationAt,
  verificationNow,
} from "#test/support/verification.ts";

/** What the routes of verification are tried with: for each step, a request that stands before it. */
export const examples: ExamplesOf = async (world, { people, profile }) => {
  const { owner } = people;
  if (!owner) throw new Error("A request has a person.");
  const first = await makeOfficer(world);
  const at = { profileId: profile.id };
  const finding = { method: "record", validUntil: "2028-12-31" } as const;
  const words = { words: "The name on the stamp is not yours.", language: "en" } as const;
  const begun = await askVerification(world.ctxOf(owner), at, askInput());
  const fileId = await showFile(world, owner, begun);
  const prepared = await verificationNow(world, begun);
  // A person has one request under way for a business: copies of it stand for others.
  const copy = async (changes: Partial<Verification> = {}) => {
    const made = { ...prepared, id: newId(verificationIds, world.platform.now()), ...changes };
    await world.platform.table.transact([restore(verificationRecord, made)]);
    return made;
  };
  const asked = async () => sendVerification(world.ctxOf(owner), verificationAt(await copy()));
  const proposed = async () => proposeVerified(world.ctxOf(first), verificationAt(await asked()), finding);
  const verified = async () => verifyReturnee(world.ctxOf(first), verificationAt(await asked()), finding);
  const moreNeeded = async () => askMore(world.ctxOf(first), verificationAt(await asked()), words);
  const free = { profileId: profile.id, personId: owner.id };
  await world.platform.table.transact([drop(lastVerificationRecord, free)]);

  const own = (of: Verification, more: Partial<Example> = {}): Example => ({
    ...{ at: verificationAt(of), who: { self: ["owner"] }, version: of.version },
    ...more,
  });
  const ofBusiness: Example = { at, who: { member: ["owner", "helper"] } };
  const withFile = { verificationId: prepared.id, fileId };
  const told = { stays: askInput().stays, workerNumber: "ABC-99887", words: "" };
  const stayFields = {
    "stays.0.country": "TW",
    "stays.0.fromYear": "2012",
    "stays.0.toYear": "2019",
    "stays.0.trade": "Caregiver",
    "stays.0.employerKind": "care",
  };
  return {
    "POST /profiles/:profileId/verifications": { ...ofBusiness, body: askInput() },
    "GET /business/:profileId/verification": ofBusiness,
    "POST /business/:profileId/verification": {
      ...ofBusiness,
      fields: { ...stayFields, workerNumber: "ABC-99887", words: "", consent: "yes" },
    },
    "GET /verifications/:verificationId": { ...own(prepared), only: { who: ["owner"], others: 403 } },
    "GET /verifications/:verificationId/edit": { ...own(prepared), only: { who: ["owner"], others: 403 } },
    "POST /verifications/:verificationId/edit": own(prepared, {
      body: told,
      fields: { ...stayFields, words: "" },
    }),
    "POST /verifications/:verificationId/files": own(prepared, { body: { shows: "work_permit" } }),
    "GET /verifications/:verificationId/add-file/:shows": own(prepared, {
      at: { ...verificationAt(prepared), shows: "work_permit" },
    }),
    "DELETE /verifications/:verificationId/files/:fileId": own(prepared, { at: withFile }),
    "POST /verifications/:verificationId/files/:fileId/remove": own(prepared, { at: withFile }),
    "POST /verifications/:verificationId/send": own(await moreNeeded()),
    "POST /verifications/:verificationId/withdraw": own(await copy()),
    "GET /officer/verifications": {},
    "GET /officer/verifications/:verificationId": own(prepared),
    "GET /verifications/:verificationId/files/:fileId": own(prepared, { at: withFile }),
    "GET /officer/verifications/:verificationId/files/:fileId": own(prepared, { at: withFile }),
    "POST /verifications/:verificationId/verify": own(await asked(), { body: finding }),
    "POST /officer/verifications/:verificationId/verify": own(await asked(), { fields: finding }),
    "POST /verifications/:verificationId/propose": own(await asked(), { body: finding }),
    "POST /officer/verifications/:verificationId/propose": own(await asked(), { fields: finding }),
    "POST /verifications/:verificationId/confirm": own(await proposed()),
    "POST /officer/verifications/:verificationId/confirm": own(await proposed()),
    "POST /verifications/:verificationId/sendBack": own(await proposed(), { body: words }),
    "POST /officer/verifications/:verificationId/sendBack": own(await proposed(), { fields: words }),
    "POST /verifications/:verificationId/askMore": own(await asked(), { body: words }),
    "POST /officer/verifications/:verificationId/askMore": own(await asked(), { fields: words }),
    "POST /verifications/:verificationId/refuse": own(await asked(), { body: { reason: "unreadable" } }),
    "POST /officer/verifications/:verificationId/refuse": own(await asked(), {
      fields: { reason: "unreadable" },
    }),
    "POST /verifications/:verificationId/revoke": own(await verified(), {
      body: { reason: "mistake", ...words },
    }),
    "POST /officer/verifications/:verificationId/revoke": own(await verified(), {
      fields: { reason: "mistake", ...words },
    }),
    "POST /officer/verification-results": {
      body: { results: [{ verificationId: (await asked()).id, result: "refused", reason: "not_confirmed" }] },
      fields: { text: `verification_id,result,reason\n${(await asked()).id},refused,not_confirmed` },
    },
    "GET /officer/verification-results": {},
    "GET /officer/verification-results/waiting.csv": {},
  };
};

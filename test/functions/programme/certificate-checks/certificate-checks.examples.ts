import {
  confirmCertificate,
  refuseCertificate,
} from "#functions/programme/certificate-checks/deciding.service.ts";
import { caseNow, showPaper, someCertificate, stateCertificates } from "#test/support/certificates.ts";
import type { Example, ExamplesOf } from "#test/support/every-slice/example.ts";
import { makeOfficer } from "#test/support/verification.ts";

/** What the routes of certificates are tried with: one that is stated, some with a paper, one that is checked. */
export const examples: ExamplesOf = async (world, { people, profile }) => {
  const { owner } = people;
  if (!owner) throw new Error("A certificate has an owner.");
  const made = Array.from({ length: 10 }, (_, nth) =>
    someCertificate(world, { number: `ID${String(nth).padStart(17, "0")}` }),
  );
  await stateCertificates(world, profile, made);
  const keys = made.map(({ id }) => ({ profileId: profile.id, certificateId: id }));
  const taken = keys.values();
  const next = () => {
    const { value } = taken.next();
    if (!value) throw new Error("More certificates are needed.");
    return value;
  };
  const asked = async () => {
    const at = next();
    await showPaper(world, owner, at);
    return at;
  };
  const members: Example["who"] = { member: ["owner", "helper"] };
  const shown = await asked();
  const checked = await asked();
  await confirmCertificate(world.ctxOf(await makeOfficer(world)), checked);
  const plain = next();
  const decided = async (more: Partial<Example>): Promise<Example> => {
    const at = await asked();
    return of(at, { version: (await caseNow(world, at)).version, ...more });
  };
  const refused = async (more: Partial<Example>): Promise<Example> => {
    const at = await asked();
    await refuseCertificate(world.ctxOf(await makeOfficer(world)), at, { reason: "not_genuine" });
    return of(at, { version: (await caseNow(world, at)).version, ...more });
  };
  const of = (at: typeof shown, more: Partial<Example> = {}): Example => ({ at, who: members, ...more });
  const reason = { reason: "unreadable" };
  const said = { words: "The register shows it after all.", language: "en" };
  return {
    "GET /profiles/:profileId/certificates": of(shown),
    "POST /certificates/:profileId/:certificateId/files": of(plain),
    "GET /certificates/:profileId/:certificateId": of(shown),
    "GET /officer/certificates": {},
    "POST /certificates/:profileId/:certificateId/confirm": await decided({}),
    "POST /certificates/:profileId/:certificateId/refuse": await decided({ body: reason }),
    "POST /certificates/:profileId/:certificateId/takeBack": await refused({ body: said }),
    "POST /officer/certificates/:profileId/:certificateId/takeBack": await refused({ fields: said }),
    "GET /business/:profileId/certificates": of(shown),
    "GET /business/:profileId/certificates/:certificateId/file": of(shown),
    "GET /business/:profileId/certificates/:certificateId/add-file": of(plain),
    "POST /business/:profileId/certificates/:certificateId/add-file": of(plain),
    "GET /officer/certificates/:profileId/:certificateId": of(shown),
    "POST /officer/certificates/:profileId/:certificateId/confirm": await decided({}),
    "POST /officer/certificates/:profileId/:certificateId/refuse": await decided({ fields: reason }),
  };
};

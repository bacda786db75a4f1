import { claimCertificate } from "#functions/programme/learning/certificates.service.ts";
import { mergeProgress } from "#functions/programme/learning/learning.service.ts";
import type { ExamplesOf } from "#test/support/every-slice/example.ts";
import { modules } from "#web/learning/generated/modules.ts";

/** What the routes of learning are tried with. */
export const examples: ExamplesOf = async (world, { people }) => {
  const at = world.ctxOf().now.toISOString();
  const all = modules.map(({ slug }) => ({ slug, startedAt: at, best: 100, passedAt: at }));
  for (const person of [people.owner, people.helper])
    await mergeProgress(world.ctxOf(person), {}, { modules: all });
  const { code } = await claimCertificate(world.ctxOf(people.owner), {}, { name: "Sari Wulandari" });
  const [first] = modules;
  if (!first) throw new Error("There is no module.");
  const one = { at: { module: first.slug } };
  const answers = Object.fromEntries(first.right.map((it, question) => [`q${question}`, String(it)]));
  const proof = { at: { code }, isPublic: true };
  const mine = { only: { who: ["owner"], others: 404 } } as const;
  return {
    "GET /learning": {},
    "POST /learning/progress": { body: { modules: all.slice(0, 2) } },
    "POST /learning/modules/:module/answers": { ...one, body: { choices: [...first.right] } },
    "PUT /learning/place": { body: { province: "35", country: "TW" } },
    "POST /learning/certificate": { body: { name: "Sari Wulandari" }, by: "helper" },
    "GET /learning/certificate": mine,
    "GET /learning/proofs/:code": proof,
    "GET /learning/numbers": {},
    "GET /learn": {},
    "GET /learn/:module": one,
    "GET /learn/:module/result": { ...one, query: `?${new URLSearchParams(answers)}` },
    "GET /learn/:module/quiz": one,
    "POST /learn/:module/quiz": { ...one, fields: answers },
    "GET /account/learning": {},
    "GET /account/learning/next": {},
    "POST /account/learning/place": { fields: { province: "35", country: "TW" } },
    "POST /account/learning/certificate": { fields: { name: "Sari Wulandari" }, by: "helper" },
    "GET /account/learning/certificate": mine,
    "GET /learn/proofs/:code": proof,
    "GET /officer/learning": {},
  };
};

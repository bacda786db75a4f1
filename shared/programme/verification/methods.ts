import type { ReturneeMethod } from "#shared/market/profiles/checks.ts";

/** What a file shows. The last two are the two keys of the road for those whom no record has. */
export const evidenceKinds = [
  "passport_stamp",
  "work_permit",
  "work_contract",
  "village_letter",
  "mission_confirmation",
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

const twoKeys: readonly EvidenceKind[] = ["village_letter", "mission_confirmation"];
const papers: readonly EvidenceKind[] = ["passport_stamp", "work_permit", "work_contract"];

interface Shown {
  hasNumber: boolean;
  evidence: readonly EvidenceKind[];
}

/** By which methods an officer can check with what a person shows; none where it is not enough yet. */
export function methodsFor({ hasNumber, evidence }: Shown): ReturneeMethod[] {
  const methods: [ReturneeMethod, boolean][] = [
    ["record", hasNumber],
    ["papers", papers.some((it) => evidence.includes(it))],
    ["two_keys", twoKeys.every((it) => evidence.includes(it))],
  ];
  return methods.flatMap(([method, isThere]) => (isThere ? [method] : []));
}

import type { ReturneeMethod } from "#shared/market/profiles/checks.ts";
import type { Office } from "#shared/people/people/offices.ts";
import type { EvidenceKind } from "#shared/programme/verification/methods.ts";
import type { Stay } from "#shared/programme/verification/verification.ts";

/** Whom an officer of which office found to have worked abroad, how, and how many days ago. */
interface Found {
  subject: string;
  method: ReturneeMethod;
  office: Office;
  daysAgo: number;
}

/** Whoever asks, and what they show; the pictures are drawn and say so. */
export interface DemoAsked {
  subject: string;
  askedDaysAgo: number;
  employerKind: Stay["employerKind"];
  workerNumber?: string;
  words: string;
  shows: readonly EvidenceKind[];
  /** Set where a first officer has found so, and a second is to confirm. */
  isProposed?: boolean;
}

const record = (subject: string, daysAgo: number): Found => ({
  ...{ subject, daysAgo, method: "record", office: "migrant_workers" },
});

export const found: readonly Found[] = [
  record("sari", 61),
  record("ratna", 55),
  record("agus", 52),
  record("aini", 49),
  record("wayan", 44),
  record("dedi", 40),
  record("halimah", 33),
  { subject: "wati", method: "papers", office: "migrant_workers", daysAgo: 38 },
  { subject: "budi", method: "papers", office: "trade", daysAgo: 29 },
  { subject: "salamah", method: "papers", office: "industry", daysAgo: 21 },
  { subject: "maria", method: "two_keys", office: "migrant_workers", daysAgo: 12 },
];

export const asked: readonly DemoAsked[] = [
  {
    subject: "joko",
    askedDaysAgo: 6,
    employerKind: "factory",
    words: "Izin kerja lama saya sudah diganti; ini cap masuk dan izin terakhir.",
    shows: ["passport_stamp", "work_permit"],
  },
  {
    subject: "rasmi",
    askedDaysAgo: 5,
    employerKind: "household",
    words: "Saya berangkat lewat sponsor, jadi tidak ada catatan. Kepala desa dan KDEI membuat surat.",
    shows: ["village_letter", "mission_confirmation"],
    isProposed: true,
  },
  {
    subject: "asep",
    askedDaysAgo: 3,
    employerKind: "plantation",
    workerNumber: "DEMO-2014-00731",
    words: "",
    shows: [],
  },
  {
    subject: "euis",
    askedDaysAgo: 1,
    employerKind: "factory",
    workerNumber: "DEMO-2016-01904",
    words: "Nama di paspor pakai nama ayah.",
    shows: ["work_contract"],
  },
];

export const certificateStages = ["stated", "asked", "checked", "not_right"] as const;
export type CertificateStage = (typeof certificateStages)[number];

/** What is at the officers' desk, in the order of its tabs. */
export const certificateDeskStages = ["asked", "checked", "not_right"] as const;

/** Where a file may be shown: of one that is checked, nothing is to be shown. */
export const openToFiles: readonly CertificateStage[] = ["stated", "asked", "not_right"];

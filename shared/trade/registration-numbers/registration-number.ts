import { typed } from "#shared/text.ts";

/** A company's number in its country's register or with its tax office, as people write it. */
export const RegistrationNumber = typed(60);

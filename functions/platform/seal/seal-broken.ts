/** Where a sealed text belongs, part by part; it opens nowhere else. */
export type SealPlace = readonly string[];

/** Says where, never what. An internal error: nobody is told of it but the log. */
export class SealBroken extends Error {
  constructor(reason: string, place: SealPlace, options?: ErrorOptions) {
    super(`The seal at ${place.join(" ")} does not open: ${reason}.`, options);
    this.name = "SealBroken";
  }
}

import type { HsCode } from "./hs-code.ts";

/** A kind of good that small exporters make. */
export interface Good {
  /** Six digits of WCO HS 2022. */
  readonly code: HsCode;
  readonly en: string;
  readonly id: string;
}

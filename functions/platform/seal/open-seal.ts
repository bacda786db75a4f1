import type { Config } from "../config.ts";
import { noSeal, type Seal, sealWith } from "./seal.ts";
import { readSecret } from "./secrets-manager.ts";

/** Keys from the configuration itself, or from Secrets Manager, which is asked at the first sealed field. */
export function openSeal({ seal }: Pick<Config, "seal">): Seal {
  if (!seal) return noSeal;
  return sealWith(async () => (seal.kind === "keys" ? seal.keys : readSecret(seal)));
}

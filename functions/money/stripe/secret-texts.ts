import { readSecret } from "#functions/platform/seal/secrets-manager.ts";
import type { SecretSource } from "./stripe-config.ts";

/** Between two looks at a secret that seems to have been replaced. */
const againAfterMs = 60_000;

/** The texts of a secret that holds one or more, divided by blanks. */
export interface SecretTexts {
  /** Read once, and kept for as long as the process lives. */
  texts(): Promise<readonly string[]>;
  /** They did not do: they may have been replaced since. True where the next `texts` is read anew. */
  forget(): boolean;
}

export function secretTexts(source: SecretSource, now: () => number = Date.now): SecretTexts {
  let known: Promise<readonly string[]> | undefined;
  let readAt = 0;
  return {
    texts() {
      if (known) return known;
      readAt = now();
      known = textOf(source).then((text) => text.split(/\s+/).filter((it) => it !== ""));
      known.catch(() => {
        known = undefined;
      });
      return known;
    },
    forget() {
      if (source.kind !== "secret" || now() - readAt < againAfterMs) return false;
      known = undefined;
      return true;
    },
  };
}

async function textOf(source: SecretSource): Promise<string> {
  if (source.kind === "none") return "";
  return source.kind === "text" ? source.text : readSecret(source);
}

import { hkdfSync } from "node:crypto";

export interface SealKey {
  /** Made from the key, so that no two keys can be given one id by mistake. */
  id: string;
  key: Buffer;
}

/** Newest first. */
export type SealKeys = [SealKey, ...SealKey[]];

export const minimumSecretLength = 32;

/**
 * The keys behind one or more random secrets of 32 characters or more, divided by spaces, newest first.
 * @throws Error, which tells none of them.
 */
export function readKeys(text: string): SealKeys {
  const secrets = text.split(/\s+/).filter((secret) => secret !== "");
  const [newest, ...older] = secrets.map(keyOf);
  if (!newest || secrets.some((secret) => secret.length < minimumSecretLength))
    throw new Error(`Each seal key has ${minimumSecretLength} characters or more.`);
  return [newest, ...older];
}

function keyOf(secret: string): SealKey {
  const derive = (use: string, bytes: number) => Buffer.from(hkdfSync("sha256", secret, "", use, bytes));
  return { id: derive("rantau seal id", 6).toString("base64url"), key: derive("rantau seal key", 32) };
}

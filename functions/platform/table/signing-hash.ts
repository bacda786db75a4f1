import { createHash, createHmac, createSecretKey, type Hash, type Hmac, type KeyObject } from "node:crypto";

type Secret = string | ArrayBuffer | ArrayBufferView;

/**
 * SHA-256, and HMAC with it, for the SDK's signer. The SDK's own makes a key of Node's of the same bytes anew with each
 * signature, which costs more than the signature.
 */
export class SigningHash {
  private readonly secret: Secret | undefined;
  private hash: Hash | Hmac;

  constructor(secret?: Secret) {
    this.secret = secret;
    this.hash = hashBy(secret);
  }

  update(data: Uint8Array): void {
    this.hash.update(data);
  }

  async digest(): Promise<Uint8Array> {
    return this.hash.digest();
  }

  reset(): void {
    this.hash = hashBy(this.secret);
  }
}

function hashBy(secret: Secret | undefined): Hash | Hmac {
  return secret === undefined ? createHash("sha256") : createHmac("sha256", keyOf(secret));
}

/** Of the bytes that the signer keeps for a day. */
const known = new WeakMap<object, KeyObject>();

function keyOf(secret: Secret): string | KeyObject {
  if (typeof secret === "string") return secret;
  const before = known.get(secret);
  if (before) return before;
  const key = createSecretKey(secret as NodeJS.ArrayBufferView);
  known.set(secret, key);
  return key;
}

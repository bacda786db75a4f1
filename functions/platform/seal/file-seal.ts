import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import { SealBroken, type SealPlace } from "./seal-broken.ts";
import type { SealKey } from "./seal-keys.ts";

/**
 * Seals whole files to a recipient: what processes uploads is told the recipient alone, so it can seal and not open
 * (docs/decisions/085). X25519 with a key pair for each file, HKDF-SHA-256, AES-256-GCM; the place is authenticated.
 */
const algorithm = "aes-256-gcm";
const [idBytes, publicBytes, nonceBytes, tagBytes] = [8, 32, 12, 16];
const headBytes = idBytes + publicBytes + nonceBytes;
const recipientForm = /^([\w-]{8}):([\w-]{43})$/;
/** What stands before the 32 bytes of an X25519 private key in PKCS #8 (RFC 8410). */
const privateHead = Buffer.from("302e020100300506032b656e04220420", "hex");

/** Who can open what is sealed to them, as a text that may be known: the key's id and the public key. */
export function recipientOf({ id, key }: SealKey): string {
  return `${id}:${publicPart(createPublicKey(privateOf(key)))}`;
}

/** @throws Error where the recipient is none. */
export function sealFile(recipient: string, bytes: Uint8Array, place: SealPlace): Uint8Array {
  const [, id, theirs] = recipientForm.exec(recipient) ?? [];
  if (!id || !theirs) throw new Error("No such recipient of sealed files.");
  const own = generateKeyPairSync("x25519");
  const ownPublic = Buffer.from(publicPart(own.publicKey), "base64url");
  const nonce = randomBytes(nonceBytes);
  const key = keyBetween(own.privateKey, publicOf(theirs), ownPublic);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes }).setAAD(bytesOf(place));
  return Buffer.concat([
    Buffer.from(id, "latin1"),
    ownPublic,
    nonce,
    cipher.update(bytes),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
}

/** The id of the key that opens a sealed file. */
export function keyIdOf(sealed: Uint8Array): string {
  return Buffer.from(sealed.subarray(0, idBytes)).toString("latin1");
}

/** @throws SealBroken for a file that was altered, moved from its place, or sealed to somebody else. */
export function openFile({ key }: SealKey, sealed: Uint8Array, place: SealPlace): Uint8Array {
  const theirs = Buffer.from(sealed.subarray(idBytes, idBytes + publicBytes));
  const nonce = sealed.subarray(idBytes + publicBytes, headBytes);
  try {
    const shared = keyBetween(privateOf(key), publicOf(theirs.toString("base64url")), theirs);
    const decipher = createDecipheriv(algorithm, shared, nonce, { authTagLength: tagBytes })
      .setAAD(bytesOf(place))
      .setAuthTag(sealed.subarray(-tagBytes));
    return Buffer.concat([decipher.update(sealed.subarray(headBytes, -tagBytes)), decipher.final()]);
  } catch (error) {
    throw new SealBroken("it was altered or moved here", place, { cause: error });
  }
}

function keyBetween(privateKey: KeyObject, publicKey: KeyObject, salt: Uint8Array): Buffer {
  const shared = diffieHellman({ privateKey, publicKey });
  return Buffer.from(hkdfSync("sha256", shared, salt, "rantau sealed file", 32));
}

function privateOf(key: Buffer): KeyObject {
  const scalar = Buffer.from(hkdfSync("sha256", key, "", "rantau file recipient", 32));
  return createPrivateKey({ key: Buffer.concat([privateHead, scalar]), format: "der", type: "pkcs8" });
}

function publicOf(x: string): KeyObject {
  return createPublicKey({ key: { kty: "OKP", crv: "X25519", x }, format: "jwk" });
}

function publicPart(key: KeyObject): string {
  return String(key.export({ format: "jwk" }).x);
}

function bytesOf(place: SealPlace): Buffer {
  return Buffer.from(JSON.stringify(place), "utf8");
}

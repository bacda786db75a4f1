import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { keyIdOf, openFile, recipientOf } from "./file-seal.ts";
import { SealBroken, type SealPlace } from "./seal-broken.ts";
import { readKeys, type SealKey, type SealKeys } from "./seal-keys.ts";

export { SealBroken, type SealPlace } from "./seal-broken.ts";

/** Encrypts single texts, so that what lies in the table, its stream and its backups cannot be read without the key. */
export interface Seal {
  seal(text: string, place: SealPlace): Promise<string>;
  /** @throws SealBroken for a text that was altered, moved from its place, or sealed with a key that is not known. */
  open(sealed: string, place: SealPlace): Promise<string>;
  /** To whom a process without the key seals files (`sealFile`); it may be known. */
  recipient(): Promise<string>;
  /** @throws SealBroken */
  openFile(sealed: Uint8Array, place: SealPlace): Promise<Uint8Array>;
}

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;
/** `sealed:`, the key's id, and nonce, ciphertext and tag in base64url. No number, phone or mail looks so. */
const form = /^sealed:([\w-]{8}):([\w-]{38,})$/;

export function isSealed(value: unknown): value is string {
  return typeof value === "string" && form.test(value);
}

/**
 * A seal whose keys `source` tells, newest first: the newest seals, every one of them opens. It is asked at the first
 * need, and again where a text names a key that it did not tell: the keys may have been rotated since.
 */
export function sealWith(source: () => Promise<string>): Seal {
  let known: Promise<SealKeys> | undefined;

  function keys(): Promise<SealKeys> {
    known ??= source()
      .then(readKeys)
      .catch((error: unknown) => {
        known = undefined;
        throw error;
      });
    return known;
  }

  async function keyNamed(id: string): Promise<SealKey | undefined> {
    const isIt = (key: SealKey) => key.id === id;
    const key = (await keys()).find(isIt);
    if (key) return key;
    known = undefined;
    return (await keys()).find(isIt);
  }

  return {
    async seal(text, place) {
      const [{ id, key }] = await keys();
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes }).setAAD(
        bytesOf(place),
      );
      const sealed = Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
      return `sealed:${id}:${sealed.toString("base64url")}`;
    },

    async open(sealed, place) {
      const [, id = "", body = ""] = form.exec(sealed) ?? [];
      if (id === "") throw new SealBroken("it is no sealed text", place);
      const found = await keyNamed(id);
      if (!found) throw new SealBroken(`its key ${id} is not known here`, place);
      const bytes = Buffer.from(body, "base64url");
      const nonce = bytes.subarray(0, nonceBytes);
      const decipher = createDecipheriv(algorithm, found.key, nonce, { authTagLength: tagBytes })
        .setAAD(bytesOf(place))
        .setAuthTag(bytes.subarray(-tagBytes));
      try {
        const text = decipher.update(bytes.subarray(nonceBytes, -tagBytes));
        return Buffer.concat([text, decipher.final()]).toString("utf8");
      } catch (error) {
        throw new SealBroken("it was altered or moved here", place, { cause: error });
      }
    },

    async recipient() {
      const [newest] = await keys();
      return recipientOf(newest);
    },

    async openFile(sealed, place) {
      const id = keyIdOf(sealed);
      const found = await keyNamed(id);
      if (!found) throw new SealBroken("its key is not known here", place);
      return openFile(found, sealed, place);
    },
  };
}

/** For a process that is given no key: what is sealed stays so, and nothing is written in plain instead. */
export const noSeal: Seal = sealWith(async () => {
  throw new Error("This process is given no key for sealed fields (SEAL_KEYS or SEAL_KEYS_ARN).");
});

/** JSON, so that no two places give the same bytes. */
function bytesOf(place: SealPlace): Buffer {
  return Buffer.from(JSON.stringify(place), "utf8");
}

import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { exportJWK, generateKeyPair, type JWK } from "jose";

/** The provider's signing key, made once: tokens and sessions of earlier starts stay good. */
export async function signingKeys(file: string): Promise<{ keys: JWK[] }> {
  const known = await readFile(file, "utf8").catch(() => undefined);
  if (known) return JSON.parse(known) as { keys: JWK[] };
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const keys = [{ ...(await exportJWK(privateKey)), alg: "RS256", use: "sig", kid: `local-${Date.now()}` }];
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ keys }), { mode: 0o600 });
  await chmod(file, 0o600);
  return { keys };
}

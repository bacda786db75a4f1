import { createHash, createHmac } from "node:crypto";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";

interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string | undefined;
}

interface SecretPlace {
  arn: string;
  region: string;
  /** Where Secrets Manager answers, unless that is the region's own address. */
  endpoint?: string;
  /** Whose right it is read by: what the SDK finds for this process, unless given. */
  credentials?: () => Promise<Credentials>;
}

const timeoutMs = 3000;
const attempts = 3;

/** One request signed here instead of a client package: it is all that Rantau asks of Secrets Manager. */
export async function readSecret(place: SecretPlace): Promise<string> {
  const { arn, region, endpoint = `https://secretsmanager.${region}.amazonaws.com` } = place;
  const { credentials = () => new DynamoDBClient({ region }).config.credentials() } = place;
  const url = new URL(endpoint);
  const body = JSON.stringify({ SecretId: arn });
  for (let attempt = 1; ; attempt++) {
    const headers = signedHeaders({ url, body, region, now: new Date(), credentials: await credentials() });
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const answer = await fetch(url, { method: "POST", headers, body, signal });
      if (answer.ok) return ((await answer.json()) as { SecretString: string }).SecretString;
      const { __type: kind } = (await answer.json().catch(() => ({}))) as { __type?: string };
      throw new SecretRefused(answer.status, kind);
    } catch (error) {
      const isFinal = error instanceof SecretRefused && error.status < 500;
      if (isFinal || attempt >= attempts) throw error;
    }
  }
}

class SecretRefused extends Error {
  readonly status: number;

  constructor(status: number, kind = "nothing more") {
    super(`Secrets Manager answered ${status}, ${kind}.`);
    this.name = "SecretRefused";
    this.status = status;
  }
}

interface Unsigned {
  url: URL;
  body: string;
  region: string;
  now: Date;
  credentials: Credentials;
}

/** AWS Signature Version 4 of a `GetSecretValue` request. */
export function signedHeaders({ url, body, region, now, credentials }: Unsigned): Record<string, string> {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const time = `${now.toISOString().replace(/[-:]/g, "").slice(0, 15)}Z`;
  const headers: Record<string, string> = {
    "content-type": "application/x-amz-json-1.1",
    host: url.host,
    "x-amz-date": time,
    ...(sessionToken ? { "x-amz-security-token": sessionToken } : {}),
    "x-amz-target": "secretsmanager.GetSecretValue",
  };
  // The names are in the order that the signature asks for.
  const names = Object.keys(headers).join(";");
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
  const request = ["POST", url.pathname, "", lines.join(""), names, sha256(body)].join("\n");
  const scope = [time.slice(0, 8), region, "secretsmanager", "aws4_request"];
  const text = ["AWS4-HMAC-SHA256", time, scope.join("/"), sha256(request)].join("\n");
  const key = scope.reduce<string | Buffer>((made, part) => hmac(made, part), `AWS4${secretAccessKey}`);
  const signature = hmac(key, text).toString("hex");
  const { host: _set, ...sent } = headers;
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope.join("/")}, SignedHeaders=${names}, Signature=${signature}`,
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}

import type { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import type { SignatureV4 as Signer } from "@smithy/signature-v4";

type HttpRequest = Parameters<Signer["presign"]>[0];

/** Where a command's answer is to be had for some seconds, by whoever has the address. Nothing is sent. */
export async function signedAddress(
  client: S3Client,
  command: GetObjectCommand,
  expiresIn: number,
): Promise<string> {
  const [request, { SignatureV4 }] = await Promise.all([
    requestOf(client, command),
    import("@smithy/signature-v4"),
  ]);
  const signer = new SignatureV4({
    credentials: client.config.credentials,
    region: client.config.region,
    sha256: client.config.sha256,
    service: "s3",
    uriEscapePath: false,
    applyChecksum: false,
  });
  const { hostname, port, protocol } = request;
  const host = port === undefined ? hostname : `${hostname}:${port}`;
  const bare = { ...request, headers: { host, "X-Amz-Content-Sha256": "UNSIGNED-PAYLOAD" } };
  const { path, query = {} } = await signer.presign(bare, { expiresIn });
  const parts = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return `${protocol}//${host}${path}?${parts.join("&")}`;
}

/** The command as the client would send it, up to its signing. */
async function requestOf(client: S3Client, command: GetObjectCommand): Promise<HttpRequest> {
  let built: HttpRequest | undefined;
  command.middlewareStack.add(
    () => async (args) => {
      built = args.request as HttpRequest;
      return { output: { $metadata: {} }, response: undefined } as never;
    },
    { step: "finalizeRequest", priority: "low" },
  );
  await client.send(command);
  if (!built) throw new Error("No request was built.");
  return built;
}

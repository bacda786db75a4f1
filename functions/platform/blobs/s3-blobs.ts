import { randomUUID } from "node:crypto";
import type { CloudFrontClient } from "@aws-sdk/client-cloudfront";
import type { S3Client } from "@aws-sdk/client-s3";
import { Conflict } from "#shared/errors.ts";
import { checkKey, checkRedirect } from "./blob-keys.ts";
import type { Blobs, UploadRules } from "./blobs.ts";
import { disposition } from "./disposition.ts";
import { fileNameField, nameInMetadata } from "./s3-file-names.ts";
import { signedAddress } from "./s3-signed-address.ts";

interface S3BlobsOptions {
  bucket: string;
  siteUrl: string;
  /** The CloudFront distribution before the bucket, for those who take away what it may hold. */
  distribution?: string | undefined;
  /** Made on first use where it is not given. */
  client?: S3Client;
  edge?: CloudFrontClient;
}

/** Blobs in an S3 bucket. The SDK is loaded on first use: most requests need none of it. */
export function s3Blobs({ bucket, siteUrl, distribution, client: given, edge }: S3BlobsOptions): Blobs {
  let loading: Promise<{ sdk: typeof import("@aws-sdk/client-s3"); client: S3Client }> | undefined;

  function s3() {
    loading ??= import("@aws-sdk/client-s3").then((sdk) => ({ sdk, client: given ?? new sdk.S3Client({}) }));
    return loading;
  }

  return {
    async get(key) {
      const { sdk, client } = await s3();
      try {
        const found = await client.send(new sdk.GetObjectCommand({ Bucket: bucket, Key: checkKey(key) }));
        if (!found.Body) return undefined;
        const bytes = await found.Body.transformToByteArray();
        const fileName = nameInMetadata(found.Metadata);
        return {
          bytes,
          contentType: found.ContentType ?? "binary/octet-stream",
          etag: found.ETag ?? "",
          ...(fileName === undefined ? {} : { fileName }),
        };
      } catch (error) {
        if (nameOf(error) === "NoSuchKey") return undefined;
        throw error;
      }
    },

    async put(key, bytes, { contentType, cacheControl, ifMatch, fileName }) {
      const { sdk, client } = await s3();
      const condition = ifMatch === null ? { IfNoneMatch: "*" } : { IfMatch: ifMatch };
      try {
        const { ETag } = await client.send(
          new sdk.PutObjectCommand({
            Bucket: bucket,
            Key: checkKey(key),
            Body: bytes,
            ContentType: contentType,
            CacheControl: cacheControl,
            ContentDisposition: fileName === undefined ? undefined : disposition("attachment", fileName),
            ...condition,
          }),
        );
        return { etag: ETag ?? "" };
      } catch (error) {
        // S3 answers 404 to If-Match where nothing is, and 409 where two conditional writes met.
        const lost = ["PreconditionFailed", "ConditionalRequestConflict", "NoSuchKey"].includes(
          nameOf(error),
        );
        if (ifMatch !== undefined && lost) throw new Conflict("blob_changed", { cause: error });
        throw error;
      }
    },

    async remove(key) {
      const { sdk, client } = await s3();
      await client.send(new sdk.DeleteObjectCommand({ Bucket: bucket, Key: checkKey(key) }));
    },

    async list(prefix, after) {
      const { sdk, client } = await s3();
      const { Contents } = await client.send(
        new sdk.ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, StartAfter: after }),
      );
      return (Contents ?? []).flatMap(({ Key }) => (Key === undefined ? [] : [Key]));
    },

    async forget(paths) {
      if (distribution !== undefined && paths.length > 0) await invalidate(distribution, paths, edge);
    },

    async uploadForm({ key, maximumBytes, redirectTo, expiresAt, keepsName = false }: UploadRules) {
      const [{ client }, { createPresignedPost }] = await Promise.all([
        s3(),
        import("@aws-sdk/s3-presigned-post"),
      ]);
      const redirect = redirectTo && { success_action_redirect: checkRedirect(redirectTo, siteUrl).href };
      const { url, fields } = await createPresignedPost(client, {
        Bucket: bucket,
        Key: checkKey(key),
        Conditions: [
          ["content-length-range", 1, maximumBytes],
          ...(keepsName ? [fileNameField.condition] : []),
        ],
        Fields: { ...redirect },
        Expires: Math.max(1, Math.floor((Date.parse(expiresAt) - Date.now()) / 1000)),
      });
      return { action: url, fields: keepsName ? { ...fileNameField.field, ...fields } : fields };
    },

    async downloadAddress(key, seconds) {
      const { sdk, client } = await s3();
      return signedAddress(client, new sdk.GetObjectCommand({ Bucket: bucket, Key: checkKey(key) }), seconds);
    },
  };
}

/** CloudFront is one service for the whole world, asked in one region. */
async function invalidate(
  distribution: string,
  paths: readonly string[],
  given: CloudFrontClient | undefined,
): Promise<void> {
  const { CloudFrontClient, CreateInvalidationCommand } = await import("@aws-sdk/client-cloudfront");
  const client = given ?? new CloudFrontClient({ region: "us-east-1" });
  await client.send(
    new CreateInvalidationCommand({
      DistributionId: distribution,
      InvalidationBatch: {
        CallerReference: randomUUID(),
        Paths: { Quantity: paths.length, Items: [...paths] },
      },
    }),
  );
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "";
}

import { Duration } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Bucket, type CfnBucket, HttpMethods, type IBucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { privatePhotos, publicPhotos } from "#shared/market/listings/photo.ts";
import { attachmentsRoot } from "#shared/trade/inquiries/attachment.ts";
import { papersRoot } from "#shared/trade/papers/paper.ts";
import { acknowledge } from "../checks.ts";
import { privateBucket, tellEventBridge } from "./private-bucket.ts";
import type { RantauFunction } from "./rantau-function.ts";

/** Where browsers post originals. What is left there a day later was abandoned. */
export const uploadsPrefix = "uploads/";
/** Where the photos of published listings are: CloudFront reads these, and no other blob has an address there. */
export const photosPrefix = `${publicPhotos}/`;
/** Where all photos are kept, for those who may see their listing. */
export const privatePhotosPrefix = `${privatePhotos}/`;
/** What is attached to messages, for those who may read their thread. */
export const attachmentsPrefix = `${attachmentsRoot}/`;
/** Where papers are kept once they were drawn, for those who may see them. */
export const papersPrefix = `${papersRoot}/`;
/** Where the search index is kept, written anew with each batch of changes. */
export const searchPrefix = "search/";

interface BlobsBucketProps {
  /** The one origin that may post uploads. */
  readonly siteUrl: string;
  readonly logsBucket: IBucket;
}

/** Photos and other blobs. Browsers post originals straight to it, under `uploads/`. */
export class BlobsBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { siteUrl, logsBucket }: BlobsBucketProps) {
    super(scope, id);
    this.bucket = new Bucket(this, "Bucket", {
      ...privateBucket,
      versioned: true,
      serverAccessLogsBucket: logsBucket,
      serverAccessLogsPrefix: "s3/blobs/",
      cors: [
        {
          allowedOrigins: [siteUrl],
          allowedMethods: [HttpMethods.POST],
          allowedHeaders: ["*"],
          maxAge: 3600,
        },
      ],
      lifecycleRules: [
        {
          prefix: uploadsPrefix,
          expiration: Duration.days(1),
          noncurrentVersionExpiration: Duration.days(1),
        },
        // A month to undo a mistake; after it, what a person had deleted is gone.
        { noncurrentVersionExpiration: Duration.days(30), expiredObjectDeleteMarker: true },
        // The index can always be built anew, so its many past versions are worth nothing.
        { prefix: searchPrefix, noncurrentVersionExpiration: Duration.days(1) },
        { abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
    tellEventBridge(this.bucket);
  }

  /** Names the bucket to a function that reads its configuration but no blob. */
  describeTo(fn: RantauFunction): void {
    fn.set("BLOBS_BUCKET", this.bucket.bucketName);
  }

  /** Lets a function sign forms that browsers upload with: what it signs it must be allowed itself. */
  allowUploadForms(fn: RantauFunction): void {
    this.describeTo(fn);
    this.#allow(
      fn,
      ["PutObject"],
      uploadsPrefix,
      "Forms are signed for keys under uploads/, made when they are asked for.",
    );
  }

  /** Lets a function turn an upload into photos or an attachment, and take it away. */
  allowPhotoWork(fn: RantauFunction): void {
    this.describeTo(fn);
    this.#allow(
      fn,
      ["GetObject", "DeleteObject"],
      uploadsPrefix,
      "The names of uploads are not known beforehand.",
    );
    // Without it S3 says 403 of an upload that is gone, and a repeated event could not be told from a fault.
    this.#allowListing(fn, uploadsPrefix);
    this.allowPhotoKeeping(fn);
    this.#allowAttachments(fn, ["PutObject", "DeleteObject"]);
    this.#allowListing(fn, attachmentsPrefix);
  }

  /** Lets a function keep photos, show them to everybody, and take them away. */
  allowPhotoKeeping(fn: RantauFunction): void {
    this.describeTo(fn);
    this.#allowPhotos(fn, ["GetObject", "PutObject", "DeleteObject"]);
  }

  /** Lets a function give photos to those who may see their listing. */
  allowPhotoReading(fn: RantauFunction): void {
    this.describeTo(fn);
    this.#allowPhotos(fn, ["GetObject"]);
  }

  /** Lets a function give attachments, and addresses of them, to those who may read their thread. */
  allowAttachmentReading(fn: RantauFunction): void {
    this.describeTo(fn);
    this.#allowAttachments(fn, ["GetObject"]);
    // Without it S3 says 403 of one that is gone.
    this.#allowListing(fn, attachmentsPrefix);
  }

  /** Lets a function keep papers that were drawn, and give them to those who may see them. */
  allowPapers(fn: RantauFunction): void {
    this.describeTo(fn);
    this.#allow(fn, ["GetObject", "PutObject"], papersPrefix, "Papers are called by their content.");
    // Without it S3 says 403 of one that was not drawn yet.
    this.#allowListing(fn, papersPrefix);
  }

  /** Lets a function delete attachments that no message has. */
  allowAttachmentRemoval(fn: RantauFunction): void {
    this.describeTo(fn);
    this.#allowAttachments(fn, ["DeleteObject"]);
    this.#allowListing(fn, attachmentsPrefix);
  }

  #allowAttachments(fn: RantauFunction, verbs: string[]): void {
    this.#allow(fn, verbs, attachmentsPrefix, "The names of attachments are not known beforehand.");
  }

  /** Listing too: without it S3 says 403 of a photo that is gone. */
  #allowPhotos(fn: RantauFunction, verbs: string[]): void {
    for (const prefix of [photosPrefix, privatePhotosPrefix]) {
      this.#allow(fn, verbs, prefix, "The names of photos are not known beforehand.");
      this.#allowListing(fn, prefix);
    }
  }

  /** Lets a function read the search index; and, to build it, write it and take old ones away. */
  allowSearch(fn: RantauFunction, work: "read" | "build"): void {
    this.describeTo(fn);
    const verbs = work === "read" ? ["GetObject"] : ["GetObject", "PutObject", "DeleteObject"];
    this.#allow(fn, verbs, searchPrefix, "Each version of the index has a name of its own.");
    // Without it S3 says 403 of an index that is not there yet.
    this.#allowListing(fn, searchPrefix);
  }

  #allowListing(fn: RantauFunction, prefix: string): void {
    fn.allow(
      new PolicyStatement({
        actions: ["s3:ListBucket"],
        resources: [this.bucket.bucketArn],
        conditions: { StringLikeIfExists: { "s3:prefix": `${prefix}*` } },
      }),
    );
  }

  #allow(fn: RantauFunction, verbs: string[], prefix: string, reason: string): void {
    const resources = [this.bucket.arnForObjects(`${prefix}*`)];
    fn.allow(new PolicyStatement({ actions: verbs.map((verb) => `s3:${verb}`), resources }));
    const logicalId = this.bucket.stack.getLogicalId(this.bucket.node.defaultChild as CfnBucket);
    acknowledge(fn, `IAM5[Resource::<${logicalId}.Arn>/${prefix}*]`, reason);
  }
}

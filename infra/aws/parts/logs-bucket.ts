import { ArnFormat, Duration, Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Bucket, type CfnBucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { edgeRegion } from "../settings.ts";
import { privateBucket } from "./private-bucket.ts";

/** Access logs of the buckets and of the distribution: addresses of people, so kept for 90 days and no longer. */
export class LogsBucket extends Construct {
  readonly bucket: Bucket;
  /** The ARN in the form that a stack of another region can read. */
  readonly crossRegionArn: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.bucket = new Bucket(this, "Bucket", {
      ...privateBucket,
      lifecycleRules: [
        { expiration: Duration.days(90), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
    this.crossRegionArn = (this.bucket.node.defaultChild as CfnBucket).attrArn;
    this.#allowDelivery();
  }

  /** CloudFront's logs are delivered from us-east-1 (docs/decisions/010). */
  #allowDelivery(): void {
    const stack = Stack.of(this);
    const sources = stack.formatArn({
      service: "logs",
      region: edgeRegion,
      resource: "delivery-source",
      resourceName: "*",
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal("delivery.logs.amazonaws.com")],
        actions: ["s3:PutObject"],
        resources: [this.bucket.arnForObjects("cloudfront/*")],
        conditions: {
          StringEquals: { "aws:SourceAccount": stack.account, "s3:x-amz-acl": "bucket-owner-full-control" },
          ArnLike: { "aws:SourceArn": sources },
        },
      }),
    );
  }
}

import { RemovalPolicy } from "aws-cdk-lib";
import {
  BlockPublicAccess,
  type Bucket,
  BucketEncryption,
  type BucketProps,
  type CfnBucket,
  ObjectOwnership,
} from "aws-cdk-lib/aws-s3";

/** What every bucket has: nobody reads it but whom its policy names, by TLS alone, and it outlives its stack. */
export const privateBucket = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  removalPolicy: RemovalPolicy.RETAIN,
} satisfies BucketProps;

/** Not by `eventBridgeEnabled`, which adds a function that may change every bucket's notifications. */
export function tellEventBridge(bucket: Bucket): void {
  (bucket.node.defaultChild as CfnBucket).notificationConfiguration = {
    eventBridgeConfiguration: { eventBridgeEnabled: true },
  };
}

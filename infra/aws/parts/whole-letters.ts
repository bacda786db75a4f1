import { Duration } from "aws-cdk-lib";
import { Rule } from "aws-cdk-lib/aws-events";
import { SqsQueue } from "aws-cdk-lib/aws-events-targets";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { IEventSourceDlq } from "aws-cdk-lib/aws-lambda";
import { Bucket, type CfnBucket, type IBucket } from "aws-cdk-lib/aws-s3";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { acknowledge } from "../checks.ts";
import { privateBucket, tellEventBridge } from "./private-bucket.ts";
import type { RantauFunction } from "./rantau-function.ts";

/** Below which Lambda writes what failed; it takes no other name. */
const lettersPrefix = "aws/lambda/";

interface WholeLettersProps {
  /** Is told of each letter. */
  readonly queue: IQueue;
  readonly logsBucket: IBucket;
}

/**
 * Keeps the records themselves of what failed each time. To a queue, Lambda sends of a stream's records only where they
 * were, and the stream forgets them after a day.
 */
export class WholeLetters extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { queue, logsBucket }: WholeLettersProps) {
    super(scope, id);
    this.bucket = new Bucket(this, "Bucket", {
      ...privateBucket,
      serverAccessLogsBucket: logsBucket,
      serverAccessLogsPrefix: "s3/dead-letters/",
      // As long as the queue remembers them.
      lifecycleRules: [
        { expiration: Duration.days(14), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    });
    tellEventBridge(this.bucket);
    new Rule(this, "Written", {
      eventPattern: {
        source: ["aws.s3"],
        detailType: ["Object Created"],
        detail: { bucket: { name: [this.bucket.bucketName] }, object: { key: [{ prefix: lettersPrefix }] } },
      },
      targets: [new SqsQueue(queue)],
    });
  }

  /** Where the event source of a function leaves what failed; Lambda writes it in the function's name. */
  of(fn: RantauFunction): IEventSourceDlq {
    fn.allow(
      new PolicyStatement({
        actions: ["s3:PutObject"],
        resources: [this.bucket.arnForObjects(`${lettersPrefix}*`)],
      }),
    );
    fn.allow(new PolicyStatement({ actions: ["s3:ListBucket"], resources: [this.bucket.bucketArn] }));
    const logicalId = this.bucket.stack.getLogicalId(this.bucket.node.defaultChild as CfnBucket);
    acknowledge(
      fn,
      `IAM5[Resource::<${logicalId}.Arn>/${lettersPrefix}*]`,
      "Lambda makes up the names of the letters that it writes there.",
    );
    return { bind: () => ({ destination: this.bucket.bucketArn }) };
  }
}

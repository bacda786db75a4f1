import { Duration } from "aws-cdk-lib";
import { EventField, Rule, RuleTargetInput } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { SqsDestination } from "aws-cdk-lib/aws-lambda-destinations";
import { Construct } from "constructs";
import { type BlobsBucket, uploadsPrefix } from "./blobs-bucket.ts";
import { DeadLetters } from "./dead-letters.ts";
import type { RantauFunction } from "./rantau-function.ts";
import type { RunbookAlarms } from "./runbook-alarm.ts";

interface UploadEventsProps {
  readonly blobs: BlobsBucket;
  readonly photos: RantauFunction;
  readonly alarms: RunbookAlarms;
}

/**
 * Wakes the photos function for each upload, with an event in the form of S3's own notifications (an `S3Event`).
 * The events come over EventBridge, so that nothing may rewrite a bucket's notifications (docs/decisions/009).
 */
export class UploadEvents extends Construct {
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, { blobs, photos, alarms }: UploadEventsProps) {
    super(scope, id);
    this.deadLetters = new DeadLetters(this, "DeadLetters", { alarms });
    photos.lambda.configureAsyncInvoke({
      onFailure: new SqsDestination(this.deadLetters.queue),
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
    });
    new Rule(this, "Uploaded", {
      eventPattern: {
        source: ["aws.s3"],
        detailType: ["Object Created"],
        detail: { bucket: { name: [blobs.bucket.bucketName] }, object: { key: [{ prefix: uploadsPrefix }] } },
      },
      targets: [
        new LambdaFunction(photos.lambda, {
          event: RuleTargetInput.fromObject({
            Records: [
              {
                eventSource: "aws:s3",
                eventName: "ObjectCreated:Post",
                eventTime: EventField.time,
                awsRegion: EventField.fromPath("$.region"),
                s3: {
                  bucket: { name: EventField.fromPath("$.detail.bucket.name") },
                  object: {
                    key: EventField.fromPath("$.detail.object.key"),
                    size: EventField.fromPath("$.detail.object.size"),
                    eTag: EventField.fromPath("$.detail.object.etag"),
                  },
                },
              },
            ],
          }),
          deadLetterQueue: this.deadLetters.queue,
          retryAttempts: 10,
          maxEventAge: Duration.hours(6),
        }),
      ],
    });
  }
}

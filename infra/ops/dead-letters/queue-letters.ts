import { DeleteObjectCommand, GetObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import {
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import * as z from "zod";
import type { DeadLetter } from "./letter.ts";

/** Longer than a function works on one letter: meanwhile nobody else is given it. */
const hiddenSeconds = 180;

/** That Lambda wrote the records of a failed batch into the letters' bucket. */
const Written = z.object({
  "detail-type": z.literal("Object Created"),
  detail: z.object({ bucket: z.object({ name: z.string() }), object: z.object({ key: z.string() }) }),
});
/** What Lambda writes there: the event as text, beside what it says of the failure. */
const WholeBatch = z.object({ payload: z.union([z.string(), z.record(z.string(), z.unknown())]) });
/** What Lambda sends of a call that nobody waited for. */
const FailedCall = z.object({ requestPayload: z.object({ Records: z.array(z.unknown()) }) });
/** An event that could not be given to the function at all. */
const Undelivered = z.object({ Records: z.array(z.unknown()) });

interface Clients {
  sqs: SQSClient;
  s3: S3Client;
}

/** The dead letters of an installation on AWS, as its queues tell of them; each once. */
export async function* queueLetters(
  queueUrls: readonly string[],
  clients: Clients,
): AsyncGenerator<DeadLetter> {
  for (const QueueUrl of queueUrls) {
    for (;;) {
      const { Messages = [] } = await clients.sqs.send(
        new ReceiveMessageCommand({
          QueueUrl,
          MaxNumberOfMessages: 1,
          VisibilityTimeout: hiddenSeconds,
          WaitTimeSeconds: 2,
        }),
      );
      const [message] = Messages;
      if (!message) break;
      yield await letterOf(message, QueueUrl, clients);
    }
  }
}

async function letterOf(message: Message, QueueUrl: string, { sqs, s3 }: Clients): Promise<DeadLetter> {
  const body: unknown = JSON.parse(message.Body ?? "null");
  const taken = () => sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle }));
  const written = Written.safeParse(body).data;
  if (written) {
    const place = { Bucket: written.detail.bucket.name, Key: written.detail.object.key };
    const { Body } = await s3.send(new GetObjectCommand(place));
    const { payload } = WholeBatch.parse(JSON.parse((await Body?.transformToString()) ?? "null"));
    return {
      name: place.Key,
      to: "table-stream",
      event: typeof payload === "string" ? JSON.parse(payload) : payload,
      async done() {
        await s3.send(new DeleteObjectCommand(place));
        await taken();
      },
    };
  }
  const called = FailedCall.safeParse(body).data;
  const event = called ? called.requestPayload : Undelivered.parse(body);
  return {
    name: message.MessageId ?? "a message",
    to: "photos",
    event,
    done: async () => void (await taken()),
  };
}

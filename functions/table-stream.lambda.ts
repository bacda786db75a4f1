import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import { ulid } from "ulid";
import { anonymous } from "#shared/people/people/person.ts";
import { openMailer } from "./platform/mail/open-mailer.ts";
import { openPlatform } from "./platform/platform.ts";
import { runReactions } from "./platform/stream.ts";
import { reactions } from "./reactions.ts";

const platform = openPlatform(process.env);
const mailer = openMailer(platform.config);

/** All that follows from a write: mail, and what is kept in step elsewhere in the table. */
export async function handler(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  const ctx = {
    ...platform,
    mailer,
    actor: anonymous,
    now: platform.now(),
    locale: "en" as const,
    requestId: ulid(),
  };
  return runReactions(ctx, reactions, event);
}

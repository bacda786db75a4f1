import { setTimeout } from "node:timers/promises";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from "aws-lambda";
import { ulid } from "ulid";
import { streamTries } from "#shared/stream-tries.ts";
import { systemCtx } from "./platform/ctx.ts";
import { openMailer } from "./platform/mail/open-mailer.ts";
import { openPlatform } from "./platform/platform.ts";
import { runReactions } from "./platform/stream.ts";
import { allReactions } from "./reactions.ts";

const platform = openPlatform(process.env);
const mailer = openMailer(platform.config);
const reactions = allReactions();

/** All that follows from a write: mail, and what is kept in step elsewhere in the table. */
export async function handler(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  const ctx = { ...systemCtx(platform, ulid()), mailer };
  const response = await runReactions(ctx, await reactions, event);
  if (response.batchItemFailures.length > 0) await setTimeout(streamTries.pauseSeconds * 1000);
  return response;
}

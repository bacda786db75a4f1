import type { DynamoDBRecord } from "aws-lambda";

/**
 * Kinds whose changes nothing follows from, and which are written with nearly every request: the stream's function is
 * not woken for them. A kind that gets a reaction must leave this list; a test says so.
 */
export const silentKinds = [
  ...(["once", "limit", "session", "draft", "catalog-views", "photo-mark", "profile-photo-mark"] as const),
  ...(["mail-queue", "queued-thing"] as const),
] as const;

const silent: ReadonlySet<string> = new Set(silentKinds);
const others = [{ "anything-but": [...silentKinds] }, { exists: false }];

/** The same as Lambda's filter patterns: of an item that is there, its new image tells its kind, else its old one. */
export const wakingPatterns = [
  { eventName: ["INSERT", "MODIFY"], dynamodb: { NewImage: { kind: { S: others } } } },
  { eventName: ["REMOVE"], dynamodb: { OldImage: { kind: { S: others } } } },
];

/** Whether a change wakes the stream's function, as the patterns say. */
export function isWaking({ eventName, dynamodb }: DynamoDBRecord): boolean {
  const kind = (eventName === "REMOVE" ? dynamodb?.OldImage : dynamodb?.NewImage)?.kind?.S;
  return kind === undefined || !silent.has(kind);
}

import type { DynamoDBRecord } from "aws-lambda";
import { describe, expect, it } from "vitest";
import { isWaking, silentKinds, wakingPatterns } from "#functions/platform/stream-filter.ts";
import { allReactions } from "#functions/reactions.ts";
import { allRecords } from "#infra/ops/erase/erase-person.ts";

type Matcher = string | { "anything-but": string[] } | { exists: boolean };
type Pattern = { [name: string]: Pattern | Matcher[] };

/** As Lambda reads a filter pattern: every field that is named must match, by one of its matchers. */
function matches(pattern: Pattern, value: unknown): boolean {
  return Object.entries(pattern).every(([name, inner]) => {
    const given = (value as Record<string, unknown> | undefined)?.[name];
    if (!Array.isArray(inner)) return matches(inner, given);
    return inner.some((matcher) => {
      if (typeof matcher === "string") return given === matcher;
      if ("exists" in matcher) return (given !== undefined) === matcher.exists;
      return given !== undefined && !matcher["anything-but"].includes(String(given));
    });
  });
}

function recordOf(eventName: "INSERT" | "MODIFY" | "REMOVE", kind: string | undefined): DynamoDBRecord {
  const image = { pk: { S: "a" }, ...(kind === undefined ? {} : { kind: { S: kind } }) };
  return {
    eventName,
    dynamodb: {
      ...(eventName === "INSERT" ? {} : { OldImage: image }),
      ...(eventName === "REMOVE" ? {} : { NewImage: image }),
    },
  };
}

describe("the stream's filter", () => {
  it("says the same on one machine as on AWS, of every kind of thing, added, changed or removed", async () => {
    const kinds = [...(await allRecords()).keys(), "limit", undefined];
    for (const kind of kinds)
      for (const eventName of ["INSERT", "MODIFY", "REMOVE"] as const) {
        const record = recordOf(eventName, kind);
        const onAws = wakingPatterns.some((pattern) => matches(pattern as unknown as Pattern, record));
        expect(isWaking(record), `${eventName} ${kind}`).toBe(onAws);
        expect(onAws, `${eventName} ${kind}`).toBe(!(silentKinds as readonly string[]).includes(kind ?? ""));
      }
  });

  it("wakes nobody for marks of repeats and counters of limits", () => {
    for (const kind of ["once", "limit"]) expect(silentKinds).toContain(kind);
  });

  it("keeps back no kind that something follows from", async () => {
    const awaited = new Set((await allReactions()).map(({ kind }) => kind));
    expect(awaited.size).toBeGreaterThan(5);
    expect(silentKinds.filter((kind) => awaited.has(kind))).toEqual([]);
  });
});

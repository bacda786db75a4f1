import type { DynamoDBBatchResponse } from "aws-lambda";

/** Functions whose events become dead letters. */
export type Receiver = "table-stream" | "photos";

/** What failed each time, whole. */
export interface DeadLetter {
  name: string;
  to: Receiver;
  event: unknown;
  /** Its work is done: it is taken away. */
  done(): Promise<void>;
}

/** Calls a function with an event, and gives its answer. @throws what the function threw */
export type Invoke = (to: Receiver, event: unknown) => Promise<unknown>;

export interface Replayed {
  done: number;
  failed: { name: string; reason: string }[];
}

/**
 * Gives each letter to its function again, in their order. One whose work is done is taken away, one that fails again
 * stays. Reactions are safe to repeat, so a letter that was given out twice does no harm.
 */
export async function replay(letters: AsyncIterable<DeadLetter>, invoke: Invoke): Promise<Replayed> {
  const replayed: Replayed = { done: 0, failed: [] };
  for await (const { name, to, event, done } of letters) {
    try {
      const answer = (await invoke(to, event)) as DynamoDBBatchResponse | null | undefined;
      if (answer?.batchItemFailures?.length)
        throw new Error("The function failed on it again; its log says why.");
      await done();
      replayed.done += 1;
    } catch (error) {
      replayed.failed.push({ name, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return replayed;
}

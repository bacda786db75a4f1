import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { profilePrivateRecord } from "#functions/market/profiles/profiles.records.ts";
import { openSeal } from "#functions/platform/seal/open-seal.ts";
import type { Seal } from "#functions/platform/seal/seal.ts";
import { onFreshRead } from "#functions/platform/table/fresh-read.ts";
import { openClient, openTable } from "#functions/platform/table/open-table.ts";
import { signedCursors } from "#functions/platform/table/page.ts";
import { replace } from "#functions/platform/table/write.ts";
import { dataPaths, readSettings } from "#infra/local/data-folder.ts";
import { dataFolder } from "#infra/local/start.ts";
import { findTable, type TablePlace } from "#infra/local/table/find-table.ts";

/** Writes what has sealed fields anew, with the newest key: what was plain, or sealed with an older one. */
export async function sealAgain(place: Omit<TablePlace, "leave">, seal: Seal): Promise<number> {
  const client = openClient(place);
  const table = openTable({ config: place, cursors: signedCursors(""), seal, client });
  let count = 0;
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: place.tableName,
        FilterExpression: "#kind = :kind",
        ProjectionExpression: "profileId",
        ExpressionAttributeNames: { "#kind": "kind" },
        ExpressionAttributeValues: { ":kind": profilePrivateRecord.kind },
        ...(from ? { ExclusiveStartKey: from } : {}),
      }),
    );
    for (const { profileId } of page.Items ?? []) {
      await onFreshRead(async () => {
        const hidden = await table.get(profilePrivateRecord, profileId);
        if (!hidden) return;
        // Nobody changed it, so its time of change stays.
        const { write } = replace(profilePrivateRecord, hidden, {}, new Date(hidden.updatedAt));
        await table.transact([write]);
        count++;
      });
    }
    from = page.LastEvaluatedKey;
  } while (from);
  return count;
}

/** The keys that the environment names, which it must for a table that it names; else this machine's own. */
async function findSeal(environment: NodeJS.ProcessEnv): Promise<Seal> {
  const {
    TABLE_NAME,
    SEAL_KEYS_ARN: arn,
    SEAL_KEYS: keys,
    AWS_REGION: region = "ap-southeast-3",
  } = environment;
  if (arn) return openSeal({ seal: { kind: "secret", arn, region } });
  if (keys) return openSeal({ seal: { kind: "keys", keys } });
  if (TABLE_NAME) throw new Error("Set SEAL_KEYS_ARN, the secret with the keys of this table.");
  const { sealKeys } = await readSettings(dataPaths(dataFolder()));
  return openSeal({ seal: { kind: "keys", keys: sealKeys } });
}

/** `npm run seal:again`: after the keys were rotated, before an old one is taken away. */
if (import.meta.main) {
  const seal = await findSeal(process.env);
  const place = await findTable(process.env);
  try {
    console.log(`${await sealAgain(place, seal)} businesses' numbers and contacts sealed anew.`);
  } finally {
    await place.leave();
  }
}

import { dataPaths } from "../data-folder.ts";
import { lockFolder, runningOn } from "../folder-lock.ts";
import { dataFolder } from "../start.ts";
import { startLocalTable } from "./local-table.ts";

export interface TablePlace {
  tableName: string;
  dynamodbEndpoint: string | undefined;
  leave(): Promise<void>;
}

/**
 * The table that the environment names (on AWS, or at `DYNAMODB_ENDPOINT`); else this machine's own, as it runs, or
 * started for as long as this takes.
 */
export async function findTable(environment: NodeJS.ProcessEnv): Promise<TablePlace> {
  const { TABLE_NAME, DYNAMODB_ENDPOINT } = environment;
  const stay = async () => {};
  if (TABLE_NAME) return { tableName: TABLE_NAME, dynamodbEndpoint: DYNAMODB_ENDPOINT, leave: stay };
  const paths = dataPaths(dataFolder());
  const running = await runningOn(paths);
  if (running?.tableEndpoint)
    return { tableName: "rantau", dynamodbEndpoint: running.tableEndpoint, leave: stay };
  const lock = await lockFolder(paths);
  const table = await startLocalTable({ folder: paths.table }).catch(async (error: unknown) => {
    await lock.release();
    throw error;
  });
  return {
    tableName: table.tableName,
    dynamodbEndpoint: table.endpoint,
    async leave() {
      await table.stop();
      await lock.release();
    },
  };
}

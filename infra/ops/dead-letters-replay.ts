import { existsSync } from "node:fs";
import { dataPaths, readSettings } from "#infra/local/data-folder.ts";
import { environmentOf, useEnvironment } from "#infra/local/environment.ts";
import { runningOn } from "#infra/local/folder-lock.ts";
import { openFunctions } from "#infra/local/function-host.ts";
import { dataFolder } from "#infra/local/start.ts";
import { findTable } from "#infra/local/table/find-table.ts";
import { folderLetters } from "./dead-letters/folder-letters.ts";
import { type Invoke, type Receiver, type Replayed, replay } from "./dead-letters/letter.ts";

/** Of an installation on AWS, which its output `DeadLetters` names. */
async function replayOnAws(queues: string, environment: NodeJS.ProcessEnv): Promise<Replayed> {
  const { LambdaClient, InvokeCommand } = await import("@aws-sdk/client-lambda");
  const { SQSClient } = await import("@aws-sdk/client-sqs");
  const { S3Client } = await import("@aws-sdk/client-s3");
  const { queueLetters } = await import("./dead-letters/queue-letters.ts");
  const names: Record<Receiver, string | undefined> = {
    "table-stream": environment.TABLE_STREAM_FUNCTION,
    photos: environment.PHOTOS_FUNCTION,
  };
  const lambda = new LambdaClient({});
  const invoke: Invoke = async (to, event) => {
    const FunctionName = names[to];
    if (!FunctionName) throw new Error("Set TABLE_STREAM_FUNCTION and PHOTOS_FUNCTION, as the output says.");
    const { FunctionError, Payload } = await lambda.send(
      new InvokeCommand({ FunctionName, Payload: JSON.stringify(event) }),
    );
    const answer = Payload ? Buffer.from(Payload).toString("utf8") : "null";
    if (FunctionError) throw new Error(`${FunctionError}: ${answer}`);
    return JSON.parse(answer);
  };
  const clients = { sqs: new SQSClient({}), s3: new S3Client({ forcePathStyle: true }) };
  return replay(queueLetters(queues.split(" ").filter(Boolean), clients), invoke);
}

/** Of this machine, while Rantau runs on its data or not. */
async function replayHere(): Promise<Replayed> {
  const paths = dataPaths(dataFolder());
  if (!existsSync("dist/functions/table-stream/index.cjs")) throw new Error("Run npm run build first.");
  const [settings, running] = [await readSettings(paths), await runningOn(paths)];
  const table = await findTable(process.env);
  const environment = await environmentOf({
    url: running?.url ?? `http://localhost:${process.env.PORT || 4310}`,
    issuer: `http://localhost:${settings.signInPort}`,
    settings,
    paths,
    table: { tableName: table.tableName, endpoint: table.dynamodbEndpoint ?? "" },
    people: [],
  });
  const restore = useEnvironment(environment);
  try {
    const functions = openFunctions({ folder: "dist/functions" });
    return await replay(folderLetters(paths.deadLetters), functions.invoke);
  } finally {
    await restore();
    await table.leave();
  }
}

/** `npm run dead-letters:replay`: once what made them fail is mended. */
if (import.meta.main) {
  const { DEAD_LETTER_QUEUES: queues } = process.env;
  const { done, failed } = await (queues ? replayOnAws(queues, process.env) : replayHere());
  for (const { name, reason } of failed) console.error(`${name}: ${reason}`);
  console.log(`${done} done, ${failed.length} failed again.`);
  if (failed.length > 0) process.exitCode = 1;
}

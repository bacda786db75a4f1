import { tableDesign } from "#shared/table-design.ts";
import { callTable, TableCallFailed } from "./call-table.ts";

/** Makes the table of the design; where it is already there, leaves it as it is. */
export async function createTable(endpoint: string, tableName: string): Promise<void> {
  const { partitionKey, sortKey, timeToLive, indexes } = tableDesign;
  const attributes = new Set<string>([partitionKey, sortKey]);
  for (const index of indexes)
    for (const name of [...index.partitionKeys, ...index.sortKeys]) attributes.add(name);
  try {
    await callTable(endpoint, "DynamoDB_20120810.CreateTable", {
      TableName: tableName,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [...attributes].map((AttributeName) => ({ AttributeName, AttributeType: "S" })),
      KeySchema: keySchema([partitionKey], [sortKey]),
      GlobalSecondaryIndexes: indexes.map((index) => ({
        IndexName: index.name,
        KeySchema: keySchema(index.partitionKeys, index.sortKeys),
        Projection: { ProjectionType: "ALL" },
      })),
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
    });
  } catch (error) {
    if (error instanceof TableCallFailed && error.code === "ResourceInUseException") return;
    throw error;
  }
  await callTable(endpoint, "DynamoDB_20120810.UpdateTimeToLive", {
    TableName: tableName,
    TimeToLiveSpecification: { Enabled: true, AttributeName: timeToLive },
  });
}

/** Drops the table with all that is in it and makes it anew. */
export async function recreateTable(endpoint: string, tableName: string): Promise<void> {
  await callTable(endpoint, "DynamoDB_20120810.DeleteTable", { TableName: tableName }).catch((error) => {
    if (!(error instanceof TableCallFailed) || error.code !== "ResourceNotFoundException") throw error;
  });
  await createTable(endpoint, tableName);
}

function keySchema(partitionKeys: readonly string[], sortKeys: readonly string[]) {
  return [
    ...partitionKeys.map((AttributeName) => ({ AttributeName, KeyType: "HASH" })),
    ...sortKeys.map((AttributeName) => ({ AttributeName, KeyType: "RANGE" })),
  ];
}

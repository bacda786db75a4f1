import { projectedIn, tableDesign } from "#shared/table-design.ts";
import { callTable, TableCallFailed } from "./call-table.ts";

/** The data was kept by a version whose table was made otherwise: lists would come out empty. */
export class TableOutdated extends Error {
  constructor() {
    super(
      "This data was kept by an older version of Rantau, whose table this one cannot read. " +
        "Run `npm run reset` to forget it and begin anew, or set RANTAU_DATA to another folder.",
    );
    this.name = "TableOutdated";
  }
}

export const streamSpecification = { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" };

/**
 * Makes the table of the design, with its stream unless told otherwise; where it is already there, leaves it as it is.
 * @throws TableOutdated
 */
export async function createTable(
  endpoint: string,
  tableName: string,
  { hasStream = true }: { hasStream?: boolean } = {},
): Promise<void> {
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
        Projection: projectionOf(projectedIn(index)),
      })),
      ...(hasStream ? { StreamSpecification: streamSpecification } : {}),
    });
  } catch (error) {
    if (!(error instanceof TableCallFailed) || error.code !== "ResourceInUseException") throw error;
    if (!(await isAsDesigned(endpoint, tableName))) throw new TableOutdated();
    return;
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

interface Projection {
  ProjectionType: "ALL" | "INCLUDE";
  NonKeyAttributes?: readonly string[];
}

function projectionOf(names: readonly string[] | undefined): Projection {
  return names ? { ProjectionType: "INCLUDE", NonKeyAttributes: names } : { ProjectionType: "ALL" };
}

interface Described {
  Table: {
    GlobalSecondaryIndexes?: {
      IndexName: string;
      KeySchema: { AttributeName: string }[];
      Projection: Projection;
    }[];
  };
}

async function isAsDesigned(endpoint: string, tableName: string): Promise<boolean> {
  const { Table } = await callTable<Described>(endpoint, "DynamoDB_20120810.DescribeTable", {
    TableName: tableName,
  });
  const found = (Table.GlobalSecondaryIndexes ?? []).map(({ IndexName, KeySchema, Projection }) =>
    [
      IndexName,
      ...KeySchema.map(({ AttributeName }) => AttributeName),
      ...(Projection.NonKeyAttributes ?? []).toSorted(),
    ].join(" "),
  );
  const designed = tableDesign.indexes.map((index) =>
    [index.name, ...index.partitionKeys, ...index.sortKeys, ...(projectedIn(index) ?? []).toSorted()].join(
      " ",
    ),
  );
  return found.sort().join() === designed.sort().join();
}

function keySchema(partitionKeys: readonly string[], sortKeys: readonly string[]) {
  return [
    ...partitionKeys.map((AttributeName) => ({ AttributeName, KeyType: "HASH" })),
    ...sortKeys.map((AttributeName) => ({ AttributeName, KeyType: "RANGE" })),
  ];
}

import { chmod, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { callTable } from "#infra/local/table/call-table.ts";
import { createTable } from "#infra/local/table/create-table.ts";
import { JavaMissing, startLocalTable } from "#infra/local/table/local-table.ts";
import { projectedIn, tableDesign } from "#shared/table-design.ts";

interface Described {
  Table: {
    KeySchema: unknown[];
    GlobalSecondaryIndexes: {
      IndexName: string;
      KeySchema: { AttributeName: string; KeyType: string }[];
      Projection: { NonKeyAttributes?: string[] };
    }[];
    StreamSpecification: unknown;
  };
}

describe("startLocalTable", () => {
  it("makes the table of the design, with its stream", async () => {
    const table = await startLocalTable();
    onTestFinished(table.stop);
    await createTable(table.endpoint, table.tableName);
    const { Table } = await callTable<Described>(table.endpoint, "DynamoDB_20120810.DescribeTable", {
      TableName: table.tableName,
    });
    const indexes = Table.GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }) => ({
      name: IndexName,
      partitionKeys: KeySchema.filter(({ KeyType }) => KeyType === "HASH").map(
        ({ AttributeName }) => AttributeName,
      ),
      sortKeys: KeySchema.filter(({ KeyType }) => KeyType === "RANGE").map(
        ({ AttributeName }) => AttributeName,
      ),
      parts: Projection.NonKeyAttributes?.toSorted(),
    }));
    const designed = tableDesign.indexes.map((index) => ({
      name: index.name,
      partitionKeys: index.partitionKeys,
      sortKeys: index.sortKeys,
      parts: projectedIn(index)?.toSorted(),
    }));
    expect(indexes).toEqual(expect.arrayContaining(designed));
    expect(indexes).toHaveLength(tableDesign.indexes.length);
    expect(Table.StreamSpecification).toEqual({ StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" });
  });

  it("says what to do with a table that an older version made", async () => {
    const table = await startLocalTable({ tableName: "another" });
    onTestFinished(table.stop);
    await callTable(table.endpoint, "DynamoDB_20120810.CreateTable", {
      TableName: "older",
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: ["pk", "sk"].map((AttributeName) => ({ AttributeName, AttributeType: "S" })),
      KeySchema: [
        { AttributeName: "pk", KeyType: "HASH" },
        { AttributeName: "sk", KeyType: "RANGE" },
      ],
    });
    await expect(createTable(table.endpoint, "older")).rejects.toThrow("npm run reset");
  });

  it("answers on the loopback address alone", async () => {
    const table = await startLocalTable();
    onTestFinished(table.stop);
    const { port } = new URL(table.endpoint);
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address } of others)
      await expect(fetch(`http://${address}:${port}`)).rejects.toThrow("fetch failed");
    expect((await fetch(table.endpoint)).status).toBe(400);
  });

  it("keeps what is written in its folder", async () => {
    const folder = await mkdtemp(join(tmpdir(), "rantau-table-"));
    const key = { pk: { S: "a" }, sk: { S: "a" } };
    const first = await startLocalTable({ folder });
    await callTable(first.endpoint, "DynamoDB_20120810.PutItem", { TableName: first.tableName, Item: key });
    await first.stop();
    const second = await startLocalTable({ folder });
    onTestFinished(second.stop);
    const found = await callTable(second.endpoint, "DynamoDB_20120810.GetItem", {
      TableName: second.tableName,
      Key: key,
    });
    expect(found).toEqual({ Item: key });
  });

  it("says what to install where there is no Java", async () => {
    const environment = { PATH: "/nonexistent" };
    const starting = startLocalTable({ environment });
    await expect(starting).rejects.toThrow(JavaMissing);
    await expect(starting).rejects.toThrow(
      /No Java was found.*needs Java 17.*apt install default-jre-headless/s,
    );
  });

  it("says what to install where Java is too old", async () => {
    const home = await mkdtemp(join(tmpdir(), "rantau-java-"));
    await mkdir(join(home, "bin"));
    const says =
      "Error: LinkageError occurred while loading main class LoopbackTable\\n java.lang.UnsupportedClassVersionError";
    await writeFile(join(home, "bin", "java"), `#!/bin/sh\nprintf '${says}' >&2\nexit 1\n`);
    await chmod(join(home, "bin", "java"), 0o755);
    const starting = startLocalTable({ environment: { ...process.env, JAVA_HOME: home } });
    await expect(starting).rejects.toThrow(/too old.*needs Java 17/s);
  });
});

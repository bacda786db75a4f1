import { RemovalPolicy } from "aws-cdk-lib";
import {
  type Attribute,
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import { type IndexName, projectedIn, tableDesign } from "#shared/table-design.ts";
import type { RantauFunction } from "./rantau-function.ts";

type TableAction =
  | "BatchGetItem"
  | "ConditionCheckItem"
  | "DeleteItem"
  | "GetItem"
  | "PutItem"
  | "Query"
  | "UpdateItem";

/** The one table, made from the same design as the local one (docs/decisions/008). */
export class RantauTable extends Construct {
  readonly table: TableV2;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.table = new TableV2(this, "Table", {
      partitionKey: text(tableDesign.partitionKey),
      sortKey: text(tableDesign.sortKey),
      globalSecondaryIndexes: tableDesign.indexes.map((index) => ({
        indexName: index.name,
        partitionKeys: index.partitionKeys.map(text),
        sortKeys: index.sortKeys.map(text),
        ...projectionOf(projectedIn(index)),
      })),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: tableDesign.timeToLive,
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** What verbs need, on requests and from the stream; a transaction is allowed by the actions that it is made of. */
  allowVerbs(fn: RantauFunction): void {
    const reads: TableAction[] = ["GetItem", "BatchGetItem", "Query"];
    this.#allow(fn, [...reads, "PutItem", "UpdateItem", "DeleteItem", "ConditionCheckItem"]);
  }

  /** Finds a listing and enters its photos. */
  allowPhotoEntries(fn: RantauFunction): void {
    this.#allow(fn, ["GetItem", "Query", "PutItem", "UpdateItem"]);
  }

  /** Finds things whose time has come, and moves them on. */
  allowDue(fn: RantauFunction): void {
    fn.set("TABLE_NAME", this.table.tableName);
    fn.allow(statement(["Query"], [this.#indexArn("by-due")]));
    fn.allow(statement(["PutItem", "UpdateItem"], [this.table.tableArn]));
  }

  #allow(fn: RantauFunction, actions: TableAction[]): void {
    fn.set("TABLE_NAME", this.table.tableName);
    fn.allow(statement(actions, [this.table.tableArn]));
    fn.allow(
      statement(
        ["Query"],
        tableDesign.indexes.map(({ name }) => this.#indexArn(name)),
      ),
    );
  }

  #indexArn(name: IndexName): string {
    return `${this.table.tableArn}/index/${name}`;
  }
}

function projectionOf(names: readonly string[] | undefined) {
  return names ? { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...names] } : {};
}

function text(name: string): Attribute {
  return { name, type: AttributeType.STRING };
}

function statement(actions: TableAction[], resources: string[]): PolicyStatement {
  return new PolicyStatement({ actions: actions.map((action) => `dynamodb:${action}`), resources });
}

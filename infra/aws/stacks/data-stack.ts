import { Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { RantauTable } from "../parts/rantau-table.ts";

/** The table, apart from all that is replaced often. */
export class DataStack extends Stack {
  readonly table: RantauTable;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, { ...props, description: "Rantau: the table", terminationProtection: true });
    this.table = new RantauTable(this, "Table");
  }
}

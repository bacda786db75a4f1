import { Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { RantauTable } from "../parts/rantau-table.ts";
import { SealKeys } from "../parts/seal-keys.ts";

/** The table and the keys to its sealed fields, apart from all that is replaced often. */
export class DataStack extends Stack {
  readonly table: RantauTable;
  readonly sealKeys: SealKeys;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, { ...props, description: "Rantau: the table", terminationProtection: true });
    this.table = new RantauTable(this, "Table");
    this.sealKeys = new SealKeys(this, "SealKeys");
  }
}

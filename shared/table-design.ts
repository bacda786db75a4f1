/**
 * The one table's secondary indexes, over the items' own attributes (multi-attribute keys). All are sparse: an item
 * without one of the attributes is not in that index. The AWS stack and the local table are both made from this.
 */
export const tableDesign = {
  partitionKey: "pk",
  sortKey: "sk",
  timeToLive: "expiresAt",
  indexes: [
    { name: "by-profile", partitionKeys: ["profileId", "kind"], sortKeys: ["stage", "updatedAt", "id"] },
    { name: "by-person", partitionKeys: ["personId", "kind"], sortKeys: ["updatedAt", "id"] },
    { name: "by-stage", partitionKeys: ["kind", "stage"], sortKeys: ["stagedAt", "id"] },
    { name: "by-chapter", partitionKeys: ["chapter", "stage"], sortKeys: ["stagedAt", "id"] },
    { name: "by-province", partitionKeys: ["provinceCode", "stage"], sortKeys: ["stagedAt", "id"] },
  ],
} as const;

export type IndexName = (typeof tableDesign.indexes)[number]["name"];

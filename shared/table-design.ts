/** Where an item keeps what lists show of it, as JSON; an index of summaries has that alone of it, and its keys. */
export const summaryAttribute = "summary";

/**
 * The one table's secondary indexes (multi-attribute keys). All are sparse, and the first partition key of each, its
 * `marker`, is an attribute that no thing has by itself: an item stands in an index because its record names that index,
 * never because a field happens to be called so. The other keys are the items' own attributes. The AWS stack and the
 * local table are both made from this.
 */
export const tableDesign = {
  partitionKey: "pk",
  sortKey: "sk",
  timeToLive: "expiresAt",
  indexes: [
    { name: "by-profile", partitionKeys: ["inProfile", "kind"], sortKeys: ["stage", "updatedAt", "id"] },
    { name: "by-person", partitionKeys: ["ofPerson", "kind"], sortKeys: ["updatedAt", "id"] },
    { name: "by-stage", partitionKeys: ["stagedKind", "stage"], sortKeys: ["stagedAt", "id"] },
    {
      name: "by-shelf",
      partitionKeys: ["onShelf", "stage"],
      sortKeys: ["stagedAt", "id"],
      hasSummariesAlone: true,
    },
    {
      name: "by-maker",
      partitionKeys: ["ofMaker", "stage"],
      sortKeys: ["stagedAt", "id"],
      hasSummariesAlone: true,
    },
    {
      name: "by-chapter",
      partitionKeys: ["inChapter", "stage"],
      sortKeys: ["stagedAt", "id"],
      hasSummariesAlone: true,
    },
    {
      name: "by-province",
      partitionKeys: ["inProvince", "stage"],
      sortKeys: ["stagedAt", "id"],
      hasSummariesAlone: true,
    },
    { name: "by-due", partitionKeys: ["dueKind"], sortKeys: ["dueAt", "pk"] },
  ],
} as const;

type Index = (typeof tableDesign.indexes)[number];
/** Those that have of an item what lists show of it, and no more. */
export type SummaryIndex = Extract<Index, { hasSummariesAlone: true }>["name"];
export type IndexName = Index["name"];
type IndexNamed<Name extends IndexName> = Extract<Index, { name: Name }>;

/** The attributes that place an item in an index, in the order of the index's keys. */
export type IndexKey<Name extends IndexName> =
  | IndexNamed<Name>["partitionKeys"][number]
  | IndexNamed<Name>["sortKeys"][number];

/** The attributes beside its keys that an index has of an item; all of them where nothing is said. */
export function projectedIn(index: Index): readonly string[] | undefined {
  return "hasSummariesAlone" in index ? ["kind", summaryAttribute] : undefined;
}

/** Attributes that only the naming of an index sets, so no thing may have a field of that name. */
export const markers: ReadonlySet<string> = new Set(
  tableDesign.indexes.flatMap(({ partitionKeys }) => partitionKeys.slice(0, 1)),
);

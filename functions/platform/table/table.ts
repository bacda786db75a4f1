import type { SummaryIndex } from "#shared/table-design.ts";
import type { Page, PageRequest } from "./page.ts";
import type { Placed } from "./queries.ts";
import type { Attributes, NamedIndex, Stored, TableRecord } from "./record.ts";
import type { Write } from "./write.ts";

/** One thing to be read together with others. */
export interface Ref<T extends Stored> {
  // biome-ignore lint/suspicious/noExplicitAny: the key fits the record, as `ref` sees to
  record: TableRecord<T, any>;
  key: { pk: string; sk: string };
}

export function ref<T extends Stored, Key>(record: TableRecord<T, Key>, key: Key): Ref<T> {
  return { record, key: record.key(key) };
}

// biome-ignore lint/suspicious/noExplicitAny: any mixture of things
export type Refs = readonly Ref<any>[];
export type Found<Asked extends Refs> = {
  -readonly [At in keyof Asked]: Asked[At] extends Ref<infer T> ? T | undefined : never;
};

/** What one query of a partition found, by kind. */
export interface Partition {
  /** The things of one record among them, in the query's order. */
  of<T extends Stored, Key>(record: TableRecord<T, Key>): Promise<T[]>;
}

/** The one way to the table: reads and writes by record, with pages, versions and transactions. */
export interface Table {
  get<T extends Stored, Key>(record: TableRecord<T, Key>, key: Key): Promise<T | undefined>;
  /** In the order of the keys; a missing thing is left out. At most 100 keys. Shows late what was just written. */
  getMany<T extends Stored, Key>(record: TableRecord<T, Key>, keys: Key[]): Promise<T[]>;
  /** The same of what lists show of them. */
  getSummaries<T extends Stored, Key, Names extends NamedIndex, Summary>(
    record: TableRecord<T, Key, Names, string, Summary>,
    keys: Key[],
  ): Promise<Summary[]>;
  /** What lists show of two kinds of things, in one operation; at most 100 keys together. */
  getSummariesOfBoth<
    T extends Stored,
    Key,
    Names extends NamedIndex,
    Summary,
    U extends Stored,
    OtherKey,
    OtherNames extends NamedIndex,
    OtherSummary,
  >(
    record: TableRecord<T, Key, Names, string, Summary>,
    keys: Key[],
    other: { record: TableRecord<U, OtherKey, OtherNames, string, OtherSummary>; keys: OtherKey[] },
  ): Promise<[Summary[], OtherSummary[]]>;
  /** Several kinds by key in one consistent operation; a missing one is undefined. At most 100. */
  getTogether<const Asked extends Refs>(refs: Asked): Promise<Found<Asked>>;
  /** One page of an index that the record names, newest first unless asked otherwise; an index shows the newest late. */
  queryIndex<T extends Stored, Key, Names extends NamedIndex, Name extends Exclude<Names, SummaryIndex>>(
    record: TableRecord<T, Key, Names>,
    index: Name,
    placed: Placed<Name>,
    page: PageRequest,
  ): Promise<Page<T>>;
  /** One page of an index that has summaries alone. */
  querySummaries<T extends Stored, Key, Names extends NamedIndex, Name extends Names & SummaryIndex, Summary>(
    record: TableRecord<T, Key, Names, string, Summary>,
    index: Name,
    placed: Placed<Name>,
    page: PageRequest,
  ): Promise<Page<Summary>>;
  /** Things whose process says that their time has come, those first that waited longest; an index shows the newest late. */
  queryDue<T extends Stored, Key>(record: TableRecord<T, Key>, until: Date, limit: number): Promise<T[]>;
  /** One page of a partition, in the order of its sort keys, newest first unless asked otherwise; consistent. */
  queryPage<T extends Stored, Key>(
    record: TableRecord<T, Key>,
    pk: string,
    page: PageRequest,
  ): Promise<Page<T>>;
  /**
   * The items of one partition whose sort key begins so, oldest first unless `newestFirst`, at most `limit` (200); those
   * that come after the sort key `after`, in that order.
   */
  queryPartition(
    pk: string,
    options?: { prefix?: string; limit?: number; newestFirst?: boolean; after?: string | undefined },
  ): Promise<Partition>;
  /** What a raw item of the table or its stream is, its sealed fields opened. */
  read<T extends Stored, Key>(record: TableRecord<T, Key>, item: Attributes): Promise<T>;
  /**
   * All or nothing, stamped with `now`. Of the writes whose conditions fail, the one of the first rank decides the error.
   * At most 100 writes.
   */
  transact(writes: readonly Write[], now?: Date): Promise<void>;
  /** Counts one more in one plain write, which cannot lose a race; the thing is made of `fields` at the first. */
  count<T extends Stored, Name extends string & keyof T>(
    // biome-ignore lint/suspicious/noExplicitAny: the fields make the key
    record: TableRecord<T, any>,
    fields: Omit<T, keyof Stored | Name>,
    counter: Name,
  ): Promise<void>;
  now: () => Date;
}

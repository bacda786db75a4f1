import type { IdKind } from "#shared/ids.ts";
import type { Permission } from "#shared/permissions.ts";
import type { AnyProcess } from "#shared/process.ts";
import type { NavigationLink } from "#web/page.ts";
import type { OnTime } from "./due/due.ts";
import type { ApiRoute } from "./http/api-route.ts";
import type { BareRoute, SiteRoute } from "./http/site-route.ts";
import type { Job } from "./jobs.ts";
import type { MailWriter } from "./mail/outbox.ts";
import type { ApiDescription } from "./openapi/description.ts";
import type { BatchReaction, Reaction } from "./stream.ts";
import type { AnyRecord } from "./table/record.ts";

/**
 * All that a slice brings. Its light, pure parts are there at once; each function loads of the rest what it runs, and
 * carries nothing else in its bundle.
 */
export interface Slice {
  name: string;
  ids?: readonly IdKind[];
  permissions?: Readonly<Record<string, Permission>>;
  processes?: readonly AnyProcess[];
  navigation?: readonly NavigationLink[];
  records?(): Promise<readonly AnyRecord[]>;
  api?(): Promise<readonly ApiRoute[]>;
  /** What the API's description says of them beside. */
  description?(): Promise<ApiDescription>;
  site?(): Promise<readonly SiteRoute[]>;
  /** Addresses without a language. */
  bareSite?(): Promise<readonly BareRoute[]>;
  reactions?(): Promise<readonly (Reaction | BatchReaction)[]>;
  mails?(): Promise<readonly MailWriter[]>;
  /** What its timed steps do beside their change of stage. */
  onTime?(): Promise<readonly OnTime[]>;
  jobs?(): Promise<readonly Job[]>;
}

type Part = "records" | "api" | "site" | "bareSite" | "reactions" | "mails" | "onTime" | "jobs";
type Loaded<Name extends Part> = Awaited<ReturnType<NonNullable<Slice[Name]>>>;

/** One part of all slices, in their order. */
export async function partOf<Name extends Part>(slices: readonly Slice[], name: Name): Promise<Loaded<Name>> {
  const parts = await Promise.all(slices.map((slice) => slice[name]?.() ?? []));
  return parts.flat() as unknown as Loaded<Name>;
}

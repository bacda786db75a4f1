import type { FC } from "hono/jsx";
import { catalogPermissions } from "#shared/market/catalogs/catalog.permissions.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { can } from "#shared/permissions.ts";
import { href, type PageContext } from "#web/page.ts";

/** The way from a published listing into an attaché's catalog; nothing for other readers. */
export const AddToCatalog: FC<{ page: PageContext; listing: Pick<Listing, "id" | "stage"> }> = ({
  page,
  listing,
}) =>
  can(page.actor, catalogPermissions.desk) && listing.stage === "published" ? (
    <a class="button quiet" href={`${href(page, "/desk/add")}?listing=${listing.id}`}>
      {page.t.catalogs_add_to()}
    </a>
  ) : null;

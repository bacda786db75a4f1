import type { FC } from "hono/jsx";
import { catalogPermissions } from "#shared/market/catalogs/catalog.permissions.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { can } from "#shared/permissions.ts";
import { href, usePage } from "#web/page.ts";

/** The way from a published listing into an attaché's catalog; nothing for other readers. */
export const AddToCatalog: FC<{ listing: Pick<Listing, "id" | "stage"> }> = ({ listing }) => {
  const page = usePage();
  return can(page.actor, catalogPermissions.desk) && listing.stage === "published" ? (
    <a class="button quiet" href={`${href(page, "/desk/add")}?listing=${listing.id}`}>
      {page.t.catalogs_add_to()}
    </a>
  ) : null;
};

import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { can } from "#shared/people/people/permissions.ts";
import { href, usePage } from "#web/page.ts";

/** The way from a published listing into an attaché's catalog; nothing for other readers. */
export const AddToCatalog: FC<{ listing: Pick<Listing, "id" | "stage"> }> = ({ listing }) => {
  const page = usePage();
  return can(page.actor, "catalog.desk") && listing.stage === "published" ? (
    <a class="button quiet" href={`${href(page, "/desk/add")}?listing=${listing.id}`}>
      {page.t.catalogs_add_to()}
    </a>
  ) : null;
};

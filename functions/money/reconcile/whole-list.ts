import { askProvider } from "#functions/money/stripe/stripe.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import type {
  ProviderAnswer,
  ProviderRefusal,
  ProviderRequest,
} from "#shared/money/payments/provider-requests.ts";

type ListName = "list_events" | "list_movements";
type Listed<Name extends ListName> = ProviderAnswer<Name> & { cursor?: string | undefined };

/**
 * All pages of one of the provider's lists, oldest first; none where no card is taken here.
 * @throws Unavailable where the provider does not answer now
 */
export async function* pagesSince<Name extends ListName>(
  { config }: Pick<Ctx, "config">,
  name: Name,
  since: string,
): AsyncGenerator<Listed<Name>> {
  let cursor: string | undefined;
  do {
    const asked = { do: name, since, ...(cursor ? { cursor } : {}) } as ProviderRequest;
    const page = (await askProvider(config, asked)) as Listed<Name> | { refused: ProviderRefusal };
    if ("refused" in page) {
      if (page.refused === "not_set_up") return;
      throw new Error(`The provider would not list: ${page.refused}.`);
    }
    yield page;
    cursor = page.cursor;
  } while (cursor);
}

const pageSize = 100;

/** All that a paged query of ours finds. */
export async function* allPages<T>(readPage: (page: PageRequest) => Promise<Page<T>>): AsyncGenerator<T> {
  let cursor: string | undefined;
  do {
    const page = await readPage({ limit: pageSize, ...(cursor ? { cursor } : {}) });
    yield* page.items;
    cursor = page.next;
  } while (cursor);
}

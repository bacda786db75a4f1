import type { FC } from "hono/jsx";
import { checklistOf } from "#shared/listings/checklist.ts";
import type { Listing } from "#shared/listings/listing.ts";
import { canMove, type ListingMove } from "#shared/listings/stages.ts";
import { FormTokens, fieldId } from "../../components/form.tsx";
import { lookup } from "../../messages.ts";
import { href, type PageContext } from "../../page.ts";

interface DeskProps {
  page: PageContext;
  listing: Listing;
  once: string;
}

/** What publishing still needs, each a link to where it is filled in. */
export const Checklist: FC<Omit<DeskProps, "once">> = ({ page, listing }) => {
  const { t } = page;
  const items = checklistOf(listing);
  return (
    <section class="card stack" aria-labelledby="checklist">
      <h2 id="checklist">{t.listings_checklist()}</h2>
      {items.every((it) => it.isDone) ? <p>{t.listings_checklist_complete()}</p> : null}
      <ul class="plain">
        {items.map((it) => (
          <li class={it.isDone ? "done" : "open"}>
            <a href={`#${fieldId(it.pointer.slice(1).replaceAll("/", "."))}`}>
              {lookup(t, `listings_part_${it.part}`) ?? it.part}
            </a>{" "}
            <span class="hint">{it.isDone ? t.listings_checklist_done() : t.listings_checklist_open()}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const moves = ["publish", "pause", "withdraw"] as const satisfies readonly ListingMove[];

/** The steps of the listing's life that are open from where it stands, and its copy: a button each. */
export const Moves: FC<DeskProps> = ({ page, listing, once }) => {
  const { t } = page;
  const open = [...moves.filter((move) => canMove(listing, move)), "duplicate" as const];
  return (
    <section class="stack" aria-labelledby="moves">
      <h2 id="moves">{t.listings_moves()}</h2>
      <div class="row">
        {open.map((move) => (
          <form method="post" action={href(page, `/listings/${listing.id}/${move}`)}>
            <FormTokens page={page} form={{ once }} />
            <button class={classOf(move)}>{lookup(t, `listings_move_${move}`) ?? move}</button>
          </form>
        ))}
      </div>
    </section>
  );
};

function classOf(move: ListingMove | "duplicate"): string | undefined {
  if (move === "publish") return undefined;
  return move === "withdraw" ? "danger" : "quiet";
}

import type { FC } from "hono/jsx";
import { checklistOf } from "#shared/market/listings/checklist.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { canMove, type ListingMove } from "#shared/market/listings/stages.ts";
import { fieldId } from "#web/components/form/field-id.ts";
import { FormTokens } from "#web/components/form/form.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface DeskProps {
  listing: Listing;
  once: string;
}

/** What publishing still needs, each a link to where it is filled in. */
export const Checklist: FC<Omit<DeskProps, "once">> = ({ listing }) => {
  const { t } = usePage();
  const items = checklistOf(listing);
  return (
    <section class="card stack" id="to-publish" aria-labelledby="checklist">
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

const moves = ["publish", "pause"] as const satisfies readonly ListingMove[];

/** The steps of the listing's life that are open from where it stands, and its copy: a button each. */
export const Moves: FC<DeskProps> = (props) => {
  const { listing } = props;
  const { t } = usePage();
  return (
    <section class="stack" aria-labelledby="moves">
      <h2 id="moves">{t.listings_moves()}</h2>
      <div class="row">
        {moves
          .filter((move) => canMove(listing, move))
          .map((move) => (
            <Step {...props} step={move} tone={move === "publish" ? undefined : "quiet"} />
          ))}
        <Step {...props} step="duplicate" tone="quiet" />
      </div>
      {canMove(listing, "withdraw") ? (
        <details>
          <summary>{t.listings_move_withdraw()}</summary>
          <div class="stack">
            <p>{t.listings_withdraw_note()}</p>
            <Step {...props} step="withdraw" tone="danger" />
          </div>
        </details>
      ) : null}
    </section>
  );
};

const Step: FC<DeskProps & { step: ListingMove | "duplicate"; tone?: string | undefined }> = ({
  listing,
  once,
  step,
  tone,
}) => {
  const page = usePage();
  return (
    <form method="post" action={href(page, `/listings/${listing.id}/${step}`)}>
      <FormTokens form={{ once }} />
      <button class={tone}>{lookup(page.t, `listings_move_${step}`) ?? step}</button>
    </form>
  );
};

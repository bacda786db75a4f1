import type { FC } from "hono/jsx";
import { checklistOf } from "#shared/market/listings/checklist.ts";
import { listingProcess } from "#shared/market/listings/listing.process.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { mayBeCopied } from "#shared/market/listings/removal.ts";
import { openSteps } from "#shared/process.ts";
import { fieldId } from "#web/components/form/field-id.ts";
import { FormTokens } from "#web/components/form/form.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { screenOf, screenPath } from "./listing-screens.ts";

interface DeskProps {
  listing: Listing;
  once: string;
}

interface ChecklistProps {
  listing: Listing;
  /** Set where each part is on a screen of its own. */
  onScreens?: boolean;
}

/** What publishing still needs, each a link to where it is filled in. */
export const Checklist: FC<ChecklistProps> = ({ listing, onScreens = false }) => {
  const page = usePage();
  const { t } = page;
  const items = checklistOf(listing);
  return (
    <section class="card stack" id="to-publish" aria-labelledby="checklist">
      <h2 id="checklist">{t.listings_checklist()}</h2>
      {items.every((it) => it.isDone) ? <p>{t.listings_checklist_complete()}</p> : null}
      <ul class="plain">
        {items.map((it) => (
          <li class={it.isDone ? "done" : "open"}>
            <a
              href={
                onScreens ? href(page, screenPath(listing.id, screenOf(it.pointer))) : anchorOf(it.pointer)
              }
            >
              {lookup(t, `listings_part_${it.part}`) ?? it.part}
            </a>{" "}
            <span class="hint">{it.isDone ? t.listings_checklist_done() : t.listings_checklist_open()}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

function anchorOf(pointer: string): string {
  if (pointer === "/price/tiers") return `#${fieldId("price.tiers.0.unitAmountMinor")}`;
  return `#${fieldId(pointer.slice(1).replaceAll("/", "."))}`;
}

/** The steps of the listing's life that are open from where it stands, and its copy: a button each. */
export const Steps: FC<DeskProps> = (props) => {
  const { t, actor } = usePage();
  const open = openSteps(listingProcess, props.listing, actor);
  if (open.size === 0 && !mayBeCopied(props.listing)) return null;
  return (
    <section class="stack" aria-labelledby="moves">
      <h2 id="moves">{t.listings_steps()}</h2>
      <div class="row">
        {open.has("publish") ? <StepButton {...props} step="publish" /> : null}
        {open.has("pause") ? <StepButton {...props} step="pause" tone="quiet" /> : null}
        {mayBeCopied(props.listing) ? <StepButton {...props} step="duplicate" tone="quiet" /> : null}
      </div>
      {open.has("withdraw") ? (
        <details>
          <summary>{t.listings_step_withdraw()}</summary>
          <div class="stack">
            <p>{t.listings_withdraw_note()}</p>
            <StepButton {...props} step="withdraw" tone="danger" />
          </div>
        </details>
      ) : null}
    </section>
  );
};

type StepName = keyof typeof listingProcess.steps | "duplicate";

const StepButton: FC<DeskProps & { step: StepName; tone?: string }> = ({ listing, once, step, tone }) => {
  const page = usePage();
  return (
    <form method="post" action={href(page, `/listings/${listing.id}/${step}`)}>
      <FormTokens form={{ once }} />
      <button class={tone}>{lookup(page.t, `listings_step_${step}`) ?? step}</button>
    </form>
  );
};

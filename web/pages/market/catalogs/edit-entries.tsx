import type { FC } from "hono/jsx";
import type { Catalog } from "#shared/market/catalogs/catalog.ts";
import type { DeskEntry } from "#shared/market/catalogs/entries.ts";
import { FormTokens } from "#web/components/form/form.tsx";
import { colon } from "#web/components/signs.ts";
import { Thumb } from "#web/components/thumb.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { titleOf } from "./title-of.ts";

interface EntriesProps {
  catalog: Catalog;
  entries: DeskEntry[];
  form: FormState;
}

/** A catalog's entries in their order: moved by buttons, and where a script runs without a reload and by hand. */
export const Entries: FC<EntriesProps> = ({ catalog, entries, form }) => {
  const page = usePage();
  const { t } = page;
  const own = href(page, `/desk/catalogs/${catalog.id}`);
  return (
    <section class="stack" aria-labelledby="entries" id="f-entries" tabindex={-1}>
      <h2 id="entries">{t.catalogs_entries()}</h2>
      {entries.length === 0 ? <p>{t.catalogs_no_entries()}</p> : null}
      <entry-order data-told={t.catalogs_moved({ title: "{title}", place: "{place}", count: "{count}" })}>
        <ol class="plain stack">
          {entries.map((entry, at) => (
            <Entry
              entry={entry}
              action={`${own}/entries/${entry.listingId}`}
              form={form}
              isCover={entry.listingId === catalog.coverId}
              isFirst={at === 0}
              isLast={at === entries.length - 1}
            />
          ))}
        </ol>
      </entry-order>
    </section>
  );
};

interface EntryProps {
  entry: DeskEntry;
  action: string;
  form: FormState;
  isCover: boolean;
  isFirst: boolean;
  isLast: boolean;
}

const Entry: FC<EntryProps> = ({ entry, action, form, isCover, isFirst, isLast }) => {
  const page = usePage();
  const { t } = page;
  const { listing, listingId, note } = entry;
  const isShown = listing?.stage === "published";
  const title = listing ? (titleOf(page, listing) ?? listingId) : t.catalogs_entry_gone();
  const step = (name: "up" | "down" | "remove" | "cover", text: string, isHidden = false) => (
    <form
      method="post"
      action={`${action}/${name}`}
      hidden={isHidden}
      data-place={name === "up" ? `${action}/place` : undefined}
    >
      <FormTokens form={form} />
      <button
        class={name === "remove" ? "danger less" : "quiet less"}
        data-by={name === "up" ? "-1" : name === "down" ? "1" : undefined}
      >
        {text}
        <span class="unseen">{`${colon(page)}${title}`}</span>
      </button>
    </form>
  );
  return (
    <li id={`entry-${listingId}`} class="card board-row" data-entry={title}>
      <span class="handle" title={t.catalogs_drag()} aria-hidden="true" hidden>
        ⠿
      </span>
      <Thumb listing={isShown ? listing : undefined} />
      <div>
        <h3>
          {isShown ? (
            <a href={href(page, `/listings/${listingId}`)}>
              <Written texts={fieldOf(listing.text, "title")} />
            </a>
          ) : (
            title
          )}
        </h3>
        {listing ? <p class="hint">{listing.exporter.businessName}</p> : null}
        {isCover ? <p class="badge is-done">{t.catalogs_cover()}</p> : null}
        {isShown ? null : <p class="issue">{t.catalogs_entry_hidden()}</p>}
        {note ? (
          <blockquote class="note">
            <Written texts={note} />
          </blockquote>
        ) : null}
        <div class="row">
          {step("up", t.catalogs_up(), isFirst)}
          {step("down", t.catalogs_down(), isLast)}
          <a href={`${action}/note`}>
            {t.catalogs_note_edit()}
            <span class="unseen">{`${colon(page)}${title}`}</span>
          </a>
          {isCover || !listing?.photos[0] ? null : step("cover", t.catalogs_cover_choose())}
          {step("remove", t.catalogs_remove())}
        </div>
      </div>
    </li>
  );
};

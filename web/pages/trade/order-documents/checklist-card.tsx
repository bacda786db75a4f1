import type { FC } from "hono/jsx";
import { wholeFile } from "#shared/trade/inquiries/attachment.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import type { ShownDocument } from "#shared/trade/order-documents/order-document.ts";
import type { ChecklistItem, PaperState } from "#shared/trade/order-documents/papers-checklist.ts";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { named } from "#web/components/signs.ts";
import type { FormState } from "#web/form-state.ts";
import { lookup, type Messages } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { NeedBadge, paperName } from "../needed-papers/needed-paper-card.tsx";
import { documentName, shipmentName } from "./document-words.ts";

interface Seen {
  /** The order's path, its language with it. */
  path: string;
  side: Side;
  form: FormState;
}

/** One needed paper: what there is of it, how far that is, and what can be done next. */
export const ChecklistCard: FC<{ item: ChecklistItem } & Seen> = ({ item, ...seen }) => {
  const page = usePage();
  const { t } = page;
  const { paper, state, documents, drawn } = item;
  const { path, side } = seen;
  return (
    <article class="card stack">
      <div class="spread">
        <h3>{paperName(t, paper.key)}</h3>
        <span class="row">
          <NeedBadge need={paper.need} />
          <StateBadge state={state} side={side} />
        </span>
      </div>
      {documents.length === 0 && drawn.length === 0 ? <p class="hint">{whyText(t, paper, side)}</p> : null}
      {drawn.map(({ paperId, paperNumber }) => (
        <p>
          <a href={href(page, `/papers/${paperId}/file`)} download>
            {paperName(t, paper.key)} <bdi>{paperNumber}</bdi>
          </a>
        </p>
      ))}
      {documents.map((document) => (
        <DocumentRow document={document} {...seen} isAlone={documents.length === 1} />
      ))}
      {side === "exporter" ? (
        <p>
          <a
            class="button quiet less"
            href={`${path}/add-paper?paper=${paper.key}`}
            aria-label={named(page, t.documents_add(), paperName(t, paper.key))}
          >
            {t.documents_add()}
          </a>
        </p>
      ) : null}
    </article>
  );
};

/** What is the exporter's to do, the buyer is not told to. */
function whyText(t: Messages, { why }: ChecklistItem["paper"], side: Side): string | undefined {
  const forBuyer = side === "buyer" ? lookup(t, `documents_buyer_why_${why}`) : undefined;
  return forBuyer ?? lookup(t, `needed_why_${why}`);
}

export const StateBadge: FC<{ state: PaperState; side: Side }> = ({ state, side }) => {
  const { t } = usePage();
  const isDone = state === "accepted" || state === "drawn";
  const key = state === "missing" && side === "buyer" ? "missing_buyer" : state;
  const look = isDone ? "badge is-done" : state === "attention" ? "badge is-late" : "badge";
  return <span class={look}>{lookup(t, `documents_state_${key}`)}</span>;
};

interface DocumentRowProps extends Seen {
  document: ShownDocument;
  /** Where nothing around it says which paper it is. */
  hasName?: boolean;
  /** Where it is the only one of its paper, whose state stands above it. */
  isAlone?: boolean;
}

/** One file of a paper, with the buttons that its reader may press. */
export const DocumentRow: FC<DocumentRowProps> = ({
  document,
  path,
  side,
  form,
  hasName = false,
  isAlone = false,
}) => {
  const { t } = usePage();
  const { id, paper, file, facts, stage, note, shipment } = document;
  const at = `${path}/papers/${id}`;
  const isExporters = side === "exporter";
  const mayShare = isExporters && (stage === "kept" || stage === "attention");
  return (
    <div class="stack">
      <p class="row">
        {hasName ? <span>{documentName(t, paper)}</span> : null}
        <a href={`${at}/file/${wholeFile(file)}`}>
          <bdi>{file.name}</bdi>
        </a>
        {facts.number ? <bdi class="hint">{facts.number}</bdi> : null}
        {shipment === undefined ? null : <span class="hint">{shipmentName(t, shipment)}</span>}
        {isAlone ? null : <StateBadge state={stage} side={side} />}
      </p>
      {note ? (
        <blockquote>
          <p dir="auto">{note}</p>
        </blockquote>
      ) : null}
      <div class="row">
        {isExporters || stage === "accepted" ? null : (
          <ButtonForm action={`${at}/accept`} form={form} text={t.documents_accept()} look="quiet less" />
        )}
        {mayShare ? (
          <ButtonForm action={`${at}/share`} form={form} text={t.documents_share()} look="quiet less" />
        ) : null}
        <a href={at}>{isExporters ? t.documents_describe() : t.documents_look()}</a>
      </div>
    </div>
  );
};

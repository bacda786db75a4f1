import type { FC } from "hono/jsx";
import { type DocumentPaper, uploaderOf } from "#shared/trade/order-documents/order-document.ts";
import type { ShownOrder } from "#shared/trade/orders/shown.ts";
import { isOpenStage } from "#shared/trade/orders/stages.ts";
import { href, usePage } from "#web/page.ts";
import { AttachmentLink } from "../inquiries/attachments.tsx";
import { documentName } from "./document-words.ts";

interface SentFilesProps {
  order: ShownOrder;
  paper: Extract<DocumentPaper, "progress" | "payment_proof">;
  /** What the link to one more says. */
  add: string;
}

/** What one side has sent as it is, and its own way to one more. */
export const SentFiles: FC<SentFilesProps> = ({ order, paper, add }) => {
  const page = usePage();
  const files = order.files.filter((it) => it.paper === paper);
  const mayAdd = uploaderOf(paper) === order.side && isOpenStage(order.stage);
  return (
    <>
      {files.length > 0 ? (
        <ul class="plain attachments" aria-label={documentName(page.t, paper)}>
          {files.map(({ id, file }) => (
            <li>
              <AttachmentLink
                attachment={{ ...file, id: "file" }}
                path={`/orders/${order.id}/papers/${id}`}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {mayAdd ? (
        <p>
          <a href={href(page, `/orders/${order.id}/add-paper?paper=${paper}`)}>{add}</a>
        </p>
      ) : null}
    </>
  );
};

import { postForm } from "./post-form.ts";
import { shrinkPhoto } from "./shrink-photo.ts";
import { type UploadRow, uploadRow } from "./upload-row.ts";

interface Offer {
  attachmentId: string;
  action: string;
  fields: Record<string, string>;
}

interface Draft {
  attachments: { id: string }[];
  failures: { attachmentId: string; code: string }[];
}

const pollMs = 1500;
const patienceMs = 90_000;

/** Uploads files for a reply while it is written, several at once. Without it, a page of its own takes one at a time. */
class AttachFiles extends HTMLElement {
  private texts: Record<string, string> = {};
  private underWay = 0;
  /** The button that was pressed while files were under way. */
  private waiting: HTMLElement | null | undefined;

  connectedCallback(): void {
    const form = this.closest("form");
    const button = this.querySelector<HTMLElement>('button[value="attach"]');
    const input = this.querySelector<HTMLInputElement>('input[type="file"]');
    const label = input?.closest<HTMLElement>("label");
    if (!form || !button || !input || !label) return;
    this.texts = JSON.parse(this.dataset.texts ?? "{}");
    button.hidden = true;
    label.hidden = false;
    input.addEventListener("change", () => {
      const files = [...(input.files ?? [])];
      input.value = "";
      void this.sendAll(files, form);
    });
    form.addEventListener("submit", (event) => {
      if (this.underWay === 0) return;
      event.preventDefault();
      this.waiting = event.submitter;
      this.say(this.text("waiting"));
    });
  }

  private async sendAll(files: File[], form: HTMLFormElement): Promise<void> {
    this.underWay++;
    for (const line of this.list().querySelectorAll("[data-over]")) line.remove();
    const rows = files.map((file) => this.rowOf(file));
    const sent = new Map<string, UploadRow>();
    // One after the other: a slow line then has some files whole, and not all of them half.
    for (const row of rows) {
      try {
        sent.set(await this.send(row), row);
        row.state.textContent = this.text("checking");
      } catch (error) {
        this.end(row, error instanceof Error ? error.message : "lost");
      }
    }
    const isWhole = (await this.settle(sent)) && sent.size === rows.length;
    await this.redraw();
    this.underWay--;
    if (this.underWay > 0 || this.waiting === undefined) return;
    const pressed = this.waiting;
    this.waiting = undefined;
    this.say("");
    if (isWhole) form.requestSubmit(pressed);
  }

  private rowOf(file: File): UploadRow {
    const row = uploadRow(file);
    this.list().append(row.line);
    return row;
  }

  private async send({ file, state, bar }: UploadRow): Promise<string> {
    const limits = JSON.parse(this.dataset.limits ?? "{}");
    const isPdf = file.type === "application/pdf";
    if (isPdf && file.size > limits.pdfBytes) throw new Error("attachment_pdf_too_heavy");
    state.textContent = this.text("sending");
    const bytes = isPdf ? file : await shrinkPhoto(file);
    if (bytes.size > limits.bytes) throw new Error("photo_too_heavy");
    const answer = await fetch(`${this.dataset.api}/attachments/uploads`, { method: "POST" });
    if (!answer.ok) throw new Error((await answer.json().catch(() => ({}))).code ?? "lost");
    const { attachmentId, action, fields }: Offer = await answer.json();
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    body.append("file", bytes, file.name);
    await postForm(action, body, (part) => {
      bar.value = part;
    });
    bar.removeAttribute("value");
    return attachmentId;
  }

  /** Asks until each file is there or refused; whether all of them are there. */
  private async settle(sent: ReadonlyMap<string, UploadRow>): Promise<boolean> {
    const open = new Map(sent);
    const giveUpAt = Date.now() + patienceMs;
    let isWhole = true;
    while (open.size > 0) {
      const draft: Draft | undefined = await fetch(`${this.dataset.api}/draft`)
        .then((answer) => (answer.ok ? answer.json() : undefined))
        .catch(() => undefined);
      for (const [id, row] of open) {
        const isThere = draft?.attachments.some((it) => it.id === id) ?? false;
        const hasFailed = draft?.failures.some((it) => it.attachmentId === id) ?? false;
        if (!isThere && !hasFailed && Date.now() < giveUpAt) continue;
        isWhole &&= isThere;
        open.delete(id);
        // What is there, and what could not be used, the page itself tells.
        if (isThere || hasFailed) row.line.remove();
        else this.end(row, "late");
      }
      if (open.size > 0) await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
    return isWhole;
  }

  private end({ bar, line, state }: UploadRow, text: string): void {
    bar.remove();
    line.dataset.over = "";
    state.textContent = this.text(text);
  }

  private async redraw(): Promise<void> {
    const answer = await fetch(this.dataset.page ?? "").catch(() => undefined);
    if (!answer?.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.querySelector("#attached");
    if (now) this.querySelector("#attached")?.replaceWith(now);
  }

  private list(): HTMLElement {
    const list = this.querySelector<HTMLElement>('[role="status"] > ul') ?? this;
    list.hidden = false;
    return list;
  }

  private say(text: string): void {
    const known = this.querySelector<HTMLElement>("[data-said]");
    const line = known ?? document.createElement("li");
    line.dataset.said = "";
    line.textContent = text;
    line.hidden = text === "";
    if (!known) this.list().append(line);
  }

  private text(key: string): string {
    return this.texts[key] ?? this.texts.lost ?? "";
  }
}

customElements.define("attach-files", AttachFiles);

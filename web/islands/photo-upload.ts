import { discard, type WaitingPhoto } from "../offline/queue.ts";
import { PhotoRefused, sendPhoto } from "../offline/send-photo.ts";
import { keepPhoto, leaveToWorker } from "./keep-photo.ts";
import { postForm } from "./post-form.ts";
import { type UploadRow, uploadRow } from "./upload-row.ts";

type Texts = Record<string, string>;

interface Progress {
  listingVersion?: number;
  photos: { id: string }[];
  failures: { photoId: string; code: string }[];
}

interface Row extends UploadRow {
  photo?: WaitingPhoto;
}

const pollMs = 1500;
const againMs = 4000;
const patienceMs = 90_000;

/**
 * Sends several photos at once, shrunk and with progress, and goes on after the line broke. Without it, its form sends
 * one at a time.
 */
class PhotoUpload extends HTMLElement {
  #texts: Texts = {};
  /** Not known where no form of the page was opened on it. */
  #version?: number;
  #photos = 0;

  connectedCallback(): void {
    const form = this.querySelector("form");
    const input = this.querySelector<HTMLInputElement>('input[type="file"]');
    if (!form || !input) return;
    this.#texts = JSON.parse(this.dataset.texts ?? "{}");
    if (this.dataset.version) this.#version = Number(this.dataset.version);
    this.#photos = Number(this.dataset.photos);
    input.multiple = !this.dataset.use;
    const lines = document.createElement("ul");
    lines.className = "plain stack";
    const told = document.createElement("div");
    told.setAttribute("role", "status");
    told.append(lines);
    this.append(told);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const files = [...(input.files ?? [])];
      form.reset();
      const lock = crypto.randomUUID();
      void navigator.locks.request(lock, () => this.#sendAll(files, lines, lock));
    });
  }

  async #sendAll(files: File[], lines: HTMLElement, lock: string): Promise<void> {
    const rows = files.map((file): Row => uploadRow(file));
    lines.append(...rows.map(({ line }) => line));
    const { api = "", use } = this.dataset;
    for (const row of rows) row.photo = await keepPhoto(row.file, { lock, api, use });
    const sent = new Map<string, Row>();
    // One after the other: a slow line then has some photos whole, and not all of them half.
    for (const row of rows) {
      try {
        sent.set(await this.#send(row), row);
        row.state.textContent = this.#text("preparing");
      } catch (error) {
        row.bar.remove();
        row.state.textContent = this.#text(error instanceof Error ? error.message : "lost");
      }
    }
    leaveToWorker();
    await this.#await(sent);
  }

  /** As often as it takes: what has arrived is not sent again, and what this page leaves behind the worker sends. */
  async #send({ photo, bar, state }: Row): Promise<string> {
    if (!photo) throw new Error("lost");
    for (;;) {
      state.textContent = this.#text("sending");
      bar.hidden = false;
      try {
        const photoId = await sendPhoto(photo, (action, body) =>
          postForm(action, body, (part) => {
            bar.value = part;
          }),
        );
        bar.removeAttribute("value");
        return photoId;
      } catch (error) {
        if (error instanceof PhotoRefused) {
          await discard(photo).catch(() => undefined);
          throw error;
        }
        state.textContent = this.#text("waits");
        bar.hidden = true;
        leaveToWorker();
        await aChance();
      }
    }
  }

  /** Asks until each photo is there or refused, then draws the list and the checklist anew. */
  async #await(sent: Map<string, { bar: HTMLElement; state: HTMLElement }>): Promise<void> {
    const giveUpAt = Date.now() + patienceMs;
    let hasNew = false;
    while (sent.size > 0) {
      const progress: Progress | undefined = await fetch(this.dataset.api ?? "")
        .then((answer) => (answer.ok ? answer.json() : undefined))
        .catch(() => undefined);
      for (const [photoId, { bar, state }] of sent) {
        const isReady = progress?.photos.some((it) => it.id === photoId);
        const failure = progress?.failures.find((it) => it.photoId === photoId);
        if (!isReady && !failure && Date.now() < giveUpAt) continue;
        hasNew ||= isReady === true;
        state.textContent = this.#text(isReady ? "ready" : (failure?.code ?? "late"));
        bar.remove();
        sent.delete(photoId);
      }
      if (progress) this.#keepUp(progress);
      if (sent.size > 0) await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
    if (hasNew) await this.#redraw();
  }

  /**
   * Each photo makes a new version of the listing. Where nothing else changed it, the forms of this page, opened on the
   * version before, may still be saved.
   */
  #keepUp({ listingVersion, photos }: Progress): void {
    if (listingVersion === undefined || this.#version === undefined) return;
    const versions = listingVersion - this.#version;
    if (versions > 0 && versions === photos.length - this.#photos)
      for (const input of document.querySelectorAll<HTMLInputElement>('input[name="version"]'))
        if (input.value === String(this.#version)) input.value = String(listingVersion);
    if (versions === photos.length - this.#photos) {
      this.#version = listingVersion;
      this.#photos = photos.length;
    }
  }

  async #redraw(): Promise<void> {
    const answer = await fetch(this.dataset.list ?? "");
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const part = `#${this.dataset.shown ?? "photo-list"}`;
    const list = page.querySelector(part);
    const shown = document.querySelector(part);
    if (!list || !shown) return;
    for (const item of shown.querySelectorAll("li")) keepText(item, list);
    shown.replaceWith(list);
    const checklist = page.querySelector("#to-publish");
    if (checklist) document.querySelector("#to-publish")?.replaceWith(checklist);
  }

  #text(key: string): string {
    return this.#texts[key] ?? this.#texts.lost ?? "";
  }
}

/** What was typed of a photo and not saved yet stays. */
function keepText(item: Element, list: Element): void {
  const [id, text] = item.querySelectorAll("input");
  if (!id || !text) return;
  const same = list.querySelector(`input[value="${CSS.escape(id.value)}"]`)?.closest("li");
  const [, field] = same?.querySelectorAll("input") ?? [];
  if (field) field.value = text.value;
}

function aChance(): Promise<unknown> {
  return new Promise((resolve) => {
    addEventListener("online", resolve, { once: true });
    setTimeout(resolve, againMs);
  });
}

customElements.define("photo-upload", PhotoUpload);

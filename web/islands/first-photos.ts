import { titleIn } from "../offline/page-text.ts";
import { discard, dropWaiting, photosAt, type WaitingForm, type WaitingPhoto } from "../offline/queue.ts";
import { keep, notNow, sendPhoto } from "../offline/send-photo.ts";
import { keepPhoto, leaveToWorker, ownReader } from "./keep-photo.ts";
import { postForm } from "./post-form.ts";

const mostPhotos = 8;
const patienceMs = 15_000;

/**
 * Holds photos that are chosen before there is a listing, and sends them as soon as the form has made one. Whoever comes back
 * from there by the browser's history finds the draft, not a blank form that would make another.
 */
class FirstPhotos extends HTMLElement {
  private photos: File[] = [];
  private isPlain = false;
  private isMade = false;

  connectedCallback(): void {
    const form = this.closest("form");
    const field = this.querySelector<HTMLElement>(".field");
    const input = this.querySelector<HTMLInputElement>('input[type="file"]');
    if (!form || !field || !input) return;
    field.hidden = false;
    this.querySelector(":scope > .hint")?.remove();
    input.addEventListener("change", () => {
      this.photos = [...this.photos, ...(input.files ?? [])].slice(0, mostPhotos);
      input.value = "";
      this.draw(form);
    });
    form.addEventListener("submit", (event) => {
      if (this.isPlain) return;
      event.preventDefault();
      if (this.photos.length > 0) void this.send(form, event.submitter);
      else void this.sendAlone(form, event.submitter);
    });
    addEventListener("pageshow", ({ persisted }) => {
      if (persisted && this.isMade) location.reload();
    });
  }

  private draw(form: HTMLFormElement): void {
    const addresses = new Map(this.photos.map((photo) => [photo, URL.createObjectURL(photo)]));
    const shown = new Set<File>();
    const items = [...addresses].map(([photo, address]) => {
      const item = document.createElement("li");
      const picture = document.createElement("img");
      picture.src = address;
      picture.alt = photo.name;
      picture.addEventListener("load", () => {
        shown.add(photo);
        const first = this.photos.find((it) => shown.has(it)) ?? photo;
        form.dispatchEvent(new CustomEvent("first-photo", { detail: addresses.get(first) }));
      });
      picture.addEventListener("error", () => {
        this.photos = this.photos.filter((it) => it !== photo);
        item.className = "issue";
        item.role = "alert";
        item.textContent = `${photo.name}: ${this.dataset.unfit}`;
      });
      item.append(picture);
      return item;
    });
    this.querySelector("ul")?.replaceChildren(...items);
  }

  /** Form and photos are kept before they are sent: the worker sends what this page cannot. */
  private async send(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
    this.say(this.dataset.sending);
    const kept = formOf(form, button);
    const lock = kept.id;
    await navigator.locks.request(lock, async () => {
      const photos: WaitingPhoto[] = [];
      for (const photo of this.photos) photos.push(await keepPhoto(photo, { lock, after: lock }));
      const isKept = await keep(kept);
      const answer = await post(kept).catch(() => undefined);
      const isLost = !answer || notNow.includes(answer.status);
      if (isLost && isKept && navigator.serviceWorker?.controller) {
        leaveToWorker();
        location.assign(`/${document.documentElement.lang}/offline`);
        return;
      }
      const api = answer && this.draftOf(answer);
      // The same form sent the usual way tells what was wrong; its token keeps it from being done twice.
      if (!answer || !api) {
        await discard(kept).catch(() => undefined);
        this.sendPlainly(form, button);
        return;
      }
      await Promise.all(photos.map((it) => keep(Object.assign(it, { api }))));
      await dropWaiting(kept.id).catch(() => undefined);
      const sent: string[] = [];
      for (const photo of photos) {
        const id = await sendPhoto(photo, (action, body) => postForm(action, body, () => undefined)).catch(
          () => undefined,
        );
        if (id) sent.push(id);
      }
      leaveToWorker();
      const next = new URL(
        sent.length > 0 ? answer.url.replace(/\/write\/first$/, "/write/about") : answer.url,
      );
      for (const id of sent) next.searchParams.append("uploaded", id);
      location.assign(next);
    });
  }

  /** Sent by this page only to learn which draft comes of it. */
  private async sendAlone(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
    const answer = await post(formOf(form, button), AbortSignal.timeout(patienceMs)).catch(() => undefined);
    if (answer && this.draftOf(answer)) location.assign(answer.url);
    else this.sendPlainly(form, button);
  }

  /** Where the photos of the listing go that was made; its first screen takes this page's place in the history. */
  private draftOf({ ok, redirected, url }: Response): string | undefined {
    const api = ok && redirected ? photosAt(url) : undefined;
    this.isMade = api !== undefined;
    if (api) history.replaceState(null, "", url.replace(/(\/listings\/lst_\w+).*/, "$1/write/first"));
    return api;
  }

  private sendPlainly(form: HTMLFormElement, button: HTMLElement | null): void {
    if (this.photos.length > 0) this.say(this.dataset.lost);
    this.photos = [];
    this.isPlain = true;
    form.requestSubmit(button);
  }

  private say(text = ""): void {
    const line = this.querySelector('[role="status"]');
    if (line) line.textContent = text;
  }
}

function post({ action, fields }: WaitingForm, signal?: AbortSignal): Promise<Response> {
  const body = new URLSearchParams(fields as [string, string][]);
  return fetch(action, { method: "POST", body, ...(signal ? { signal } : {}) });
}

function formOf(form: HTMLFormElement, button: HTMLElement | null): WaitingForm {
  const fields = [...new FormData(form, button)].filter(([, value]) => typeof value === "string");
  return {
    ...{
      kind: "form",
      fields,
      isMultipart: false,
      state: "waiting",
      title: titleIn(document.head.innerHTML) ?? "",
    },
    ...{ id: String(fields.find(([name]) => name === "once")?.[1]), reader: ownReader() },
    ...{ page: location.pathname, action: new URL(form.action).pathname },
    ...{ madeAt: new Date().toISOString(), triedAt: new Date().toISOString() },
  };
}

customElements.define("first-photos", FirstPhotos);

import { shrinkPhoto } from "./shrink-photo.ts";

interface Offer {
  photoId: string;
  action: string;
  fields: Record<string, string>;
}

const mostPhotos = 8;

/** Holds photos that are chosen before there is a listing, and sends them as soon as the form has made one. */
class FirstPhotos extends HTMLElement {
  private photos: File[] = [];

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
      if (this.photos.length === 0) return;
      event.preventDefault();
      void this.send(form, event.submitter);
    });
  }

  private draw(form: HTMLFormElement): void {
    const list = this.querySelector("ul");
    const addresses = this.photos.map((photo) => URL.createObjectURL(photo));
    list?.replaceChildren(
      ...addresses.map((address, at) => {
        const item = document.createElement("li");
        const photo = document.createElement("img");
        photo.src = address;
        photo.alt = this.photos[at]?.name ?? "";
        item.append(photo);
        return item;
      }),
    );
    form.dispatchEvent(new CustomEvent("first-photo", { detail: addresses[0] }));
  }

  private async send(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
    this.say(this.dataset.sending);
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form, button))
      if (typeof value === "string") body.append(name, value);
    const answer = await fetch(form.action, { method: "POST", body }).catch(() => undefined);
    const [, listing] = /\/(lst_\w+)\//.exec(answer?.ok && answer.redirected ? answer.url : "") ?? [];
    // The same form sent the usual way tells what was wrong; its token keeps it from being done twice.
    if (!answer || !listing) {
      this.sendPlainly(form, button);
      return;
    }
    const sent: string[] = [];
    for (const photo of this.photos) {
      const id = await upload(listing, photo).catch(() => undefined);
      if (id) sent.push(id);
    }
    const next = new URL(
      sent.length > 0 ? answer.url.replace(/\/write\/first$/, "/write/about") : answer.url,
    );
    for (const id of sent) next.searchParams.append("uploaded", id);
    location.assign(next);
  }

  private sendPlainly(form: HTMLFormElement, button: HTMLElement | null): void {
    this.photos = [];
    this.say(this.dataset.lost);
    form.requestSubmit(button);
  }

  private say(text = ""): void {
    const line = this.querySelector('[role="status"]');
    if (line) line.textContent = text;
  }
}

async function upload(listing: string, file: File): Promise<string | undefined> {
  const photo = await shrinkPhoto(file);
  const asked = await fetch(`/api/v1/listings/${listing}/photos/uploads`, { method: "POST" });
  if (!asked.ok) return undefined;
  const { photoId, action, fields }: Offer = await asked.json();
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append("file", photo, file.name);
  const stored = await fetch(action, { method: "POST", body });
  return stored.ok ? photoId : undefined;
}

customElements.define("first-photos", FirstPhotos);

import { timeText } from "../offline/page-text.ts";
import {
  discard,
  keepWaiting,
  type WaitingForm,
  type WaitingThing,
  waitingThings,
} from "../offline/queue.ts";
import { ownReader } from "./keep-photo.ts";

/** What nobody has written. */
const ownFields = /^(csrf|once|version|act|language|offerKind|originCountry)$|Version$/;

/** What waits and what failed, with all that was written, and what can be done with each. */
class WaitingList extends HTMLElement {
  connectedCallback(): void {
    void this.draw();
    navigator.serviceWorker?.addEventListener("message", () => void this.draw());
  }

  private async draw(): Promise<void> {
    const things = await waitingThings(ownReader());
    this.replaceChildren(
      ...(things.length > 0 ? things.map((it) => this.card(it)) : [line(this.text("nothing"))]),
    );
  }

  private card(thing: WaitingThing): HTMLElement {
    const card = document.createElement("article");
    card.className = thing.state === "waiting" ? "card stack" : "card failure stack";
    const title = document.createElement("h3");
    const link = document.createElement("a");
    link.href = thing.page;
    link.dir = "auto";
    link.textContent = thing.title;
    title.append(link);
    const made = line(timeText(thing.madeAt));
    made.className = "hint";
    card.append(title, made, contentOf(thing, this.text("written")), line(this.text(thing.state)));
    const buttons = document.createElement("p");
    buttons.className = "row";
    buttons.append(
      button(this.text(thing.state === "waiting" ? "now" : "again"), "quiet", () => this.again(thing)),
      button(this.text("discard"), "danger", async () => {
        if (!confirm(this.text("sure"))) return;
        await discard(thing);
        await this.draw();
      }),
    );
    card.append(buttons);
    return card;
  }

  /** What was refused is sent as its own form, so that the site shows it again with each fault beside its field. */
  private async again(thing: WaitingThing): Promise<void> {
    if (thing.state !== "waiting" && thing.kind === "form") return submit(thing);
    await keepWaiting({ ...thing, state: "waiting" });
    (await navigator.serviceWorker.ready).active?.postMessage("flush");
    await this.draw();
  }

  private text(name: string): string {
    return this.dataset[name] ?? "";
  }
}

function contentOf(thing: WaitingThing, label: string): HTMLElement {
  if (thing.kind === "photo") {
    const picture = document.createElement("img");
    picture.src = URL.createObjectURL(thing.photo);
    picture.alt = thing.title;
    picture.width = 120;
    return picture;
  }
  const written = document.createElement("textarea");
  written.readOnly = true;
  written.rows = 4;
  written.dir = "auto";
  written.ariaLabel = label;
  written.value = thing.fields
    .filter(([name]) => !ownFields.test(name))
    .map(([, value]) => (typeof value === "string" ? value : value.name).trim())
    .filter(Boolean)
    .join("\n");
  const field = document.createElement("div");
  field.className = "field";
  field.append(written);
  return field;
}

async function submit({ action, fields, isMultipart }: WaitingForm): Promise<void> {
  const answer = await fetch("/reader.json").catch(() => undefined);
  if (!answer?.ok) return;
  const { csrf = "" } = await answer.json();
  const form = document.createElement("form");
  form.method = "post";
  form.action = action;
  if (isMultipart) form.enctype = "multipart/form-data";
  for (const [name, value] of fields)
    form.append(
      typeof value === "string" ? field(name, name === "csrf" ? csrf : value) : fileField(name, value),
    );
  form.hidden = true;
  document.body.append(form);
  form.submit();
}

/** Unlike an input's, its value keeps its lines. */
function field(name: string, value: string): HTMLElement {
  return Object.assign(document.createElement("textarea"), { name, value });
}

function fileField(name: string, file: File): HTMLElement {
  const held = new DataTransfer();
  if (file.size > 0) held.items.add(file);
  return Object.assign(document.createElement("input"), { type: "file", name, files: held.files });
}

function button(text: string, className: string, act: () => unknown): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = className;
  made.textContent = text;
  made.addEventListener("click", () => void act());
  return made;
}

function line(text: string): HTMLElement {
  const made = document.createElement("p");
  made.textContent = text;
  return made;
}

customElements.define("waiting-list", WaitingList);

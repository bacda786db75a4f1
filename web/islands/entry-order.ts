/**
 * Puts a catalog's entries in order without a reload: its buttons move them, and so does dragging one by its handle. What
 * stays is what the server took: where it refuses, the page is loaded anew and says why.
 */
class EntryOrder extends HTMLElement {
  #told = document.createElement("p");
  #queue = Promise.resolve();

  connectedCallback(): void {
    this.#told.className = "unseen";
    this.#told.setAttribute("role", "status");
    this.append(this.#told);
    this.addEventListener("submit", (event) => this.#step(event));
    for (const item of this.#items()) this.#giveHandle(item);
  }

  #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("li[data-entry]")];
  }

  #step(event: SubmitEvent): void {
    const button = event.submitter;
    const item = button?.closest<HTMLElement>("li[data-entry]");
    const by = Number((button as HTMLElement | null)?.dataset.by);
    if (!item || !button || !by) return;
    event.preventDefault();
    const items = this.#items();
    const to = items.indexOf(item) + by;
    if (to < 0 || to >= items.length) return;
    this.#place(item, to);
    // At an end the same button goes away: its other direction has the focus then.
    const shown = [...item.querySelectorAll<HTMLElement>("button[data-by]")].filter(
      (it) => !it.closest("form")?.hidden,
    );
    (shown.find((it) => it === button) ?? shown[0])?.focus();
    this.#send(item, to);
  }

  #place(item: HTMLElement, to: number): void {
    const items = this.#items();
    const from = items.indexOf(item);
    if (!items[to] || from === to) return;
    // The others go around it: what is taken out of the page, if only for a moment, loses the pointer and the focus.
    if (to > from) item.before(...items.slice(from + 1, to + 1));
    else item.after(...items.slice(to, from));
    this.#showEnds();
  }

  #showEnds(): void {
    const items = this.#items();
    for (const [at, item] of items.entries())
      for (const button of item.querySelectorAll<HTMLElement>("button[data-by]")) {
        const form = button.closest("form");
        if (form) form.hidden = button.dataset.by === "-1" ? at === 0 : at === items.length - 1;
      }
  }

  /** One after the other, so that the last order told is the last one kept. */
  #send(item: HTMLElement, to: number): void {
    const form = item.querySelector<HTMLFormElement>("form[data-place]");
    if (!form) return;
    this.#queue = this.#queue.then(async () => {
      const body = new URLSearchParams();
      for (const [name, value] of new FormData(form)) body.append(name, String(value));
      body.set("to", String(to));
      body.set("once", crypto.randomUUID());
      const answer = await fetch(form.dataset.place ?? "", {
        method: "POST",
        body,
        redirect: "manual",
      }).catch(() => undefined);
      // A redirect that is not followed is what a form's success looks like from here.
      if (answer?.type !== "opaqueredirect") return location.reload();
      this.#keepUp();
      this.#told.textContent = (this.dataset.told ?? "")
        .replace("{title}", item.dataset.entry ?? "")
        .replace("{place}", String(to + 1))
        .replace("{count}", String(this.#items().length));
    });
  }

  /** Each move makes a new version of the catalog: the page's other form, opened on the version before, may still be saved. */
  #keepUp(): void {
    for (const input of document.querySelectorAll<HTMLInputElement>('input[name="version"]'))
      input.value = String(Number(input.value) + 1);
  }

  #giveHandle(item: HTMLElement): void {
    const handle = item.querySelector<HTMLElement>(".handle");
    if (!handle) return;
    handle.hidden = false;
    handle.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      handle.setPointerCapture(event.pointerId);
      const from = this.#items().indexOf(item);
      item.classList.add("dragged");
      const move = ({ clientY }: PointerEvent) => this.#place(item, this.#placeAt(item, clientY));
      const end = ({ type }: Event) => {
        item.classList.remove("dragged");
        handle.removeEventListener("pointermove", move);
        for (const name of ["pointerup", "pointercancel"]) handle.removeEventListener(name, end);
        if (type === "pointercancel") this.#place(item, from);
        const to = this.#items().indexOf(item);
        if (to !== from) this.#send(item, to);
      };
      handle.addEventListener("pointermove", move);
      for (const name of ["pointerup", "pointercancel"]) handle.addEventListener(name, end);
    });
  }

  /** Where an entry goes that is held at this height: past each other one whose middle it has passed. */
  #placeAt(item: HTMLElement, height: number): number {
    return this.#items().filter((other) => {
      if (other === item) return false;
      const { top, bottom } = other.getBoundingClientRect();
      return (top + bottom) / 2 < height;
    }).length;
  }
}

customElements.define("entry-order", EntryOrder);

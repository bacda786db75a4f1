interface Suggestion {
  kind: "listing" | "category";
  listingId?: string;
  code?: string;
  locale?: string;
  text: string;
}

const waitMs = 120;

/** Shows what may be meant while somebody types: a listbox below the search field, walked by the arrow keys. */
class SearchSuggest extends HTMLElement {
  private input = this.querySelector("input");
  private list = document.createElement("ul");
  private at = -1;
  private timer = 0;
  private asked?: AbortController;

  connectedCallback(): void {
    const { input, list } = this;
    if (!input) return;
    list.id = "suggestions";
    list.role = "listbox";
    list.hidden = true;
    list.ariaLabel = input.ariaLabel;
    this.append(list);
    input.role = "combobox";
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-autocomplete", "list");
    input.ariaExpanded = "false";
    input.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.ask(), waitMs);
    });
    input.addEventListener("keydown", (event) => this.walk(event));
    input.addEventListener("blur", () => this.show([]));
    list.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      const path = (event.target as Element).closest("li")?.dataset.path;
      if (path) location.assign(path);
    });
  }

  private async ask(): Promise<void> {
    this.asked?.abort();
    this.asked = new AbortController();
    const { signal } = this.asked;
    const q = this.input?.value.trim() ?? "";
    if (q === "") return this.show([]);
    const query = new URLSearchParams({ q, locale: document.documentElement.lang });
    const answer = await fetch(`/api/v1/suggest?${query}`, { signal }).catch(() => undefined);
    if (answer?.ok) this.show(((await answer.json()) as { items: Suggestion[] }).items);
  }

  private show(items: Suggestion[]): void {
    this.at = -1;
    this.input?.removeAttribute("aria-activedescendant");
    this.list.replaceChildren(
      ...items.map(({ kind, listingId, code, locale, text }, nth) => {
        const option = document.createElement("li");
        option.role = "option";
        option.id = `suggestion-${nth}`;
        option.textContent = text;
        option.dir = "auto";
        if (locale) option.lang = locale;
        const place = kind === "listing" ? `listings/${listingId}` : `categories/${code}`;
        option.dataset.path = `/${document.documentElement.lang}/${place}`;
        return option;
      }),
    );
    this.list.hidden = items.length === 0;
    if (this.input) this.input.ariaExpanded = String(items.length > 0);
  }

  /** First the list alone goes: what is typed stays until Escape is pressed again. */
  private leave(event: KeyboardEvent): void {
    clearTimeout(this.timer);
    this.asked?.abort();
    if (this.list.hidden) return;
    event.preventDefault();
    this.show([]);
  }

  private walk(event: KeyboardEvent): void {
    const options = [...this.list.children] as HTMLElement[];
    if (event.key === "Escape") this.leave(event);
    if (event.key === "Enter" && this.at >= 0) {
      event.preventDefault();
      location.assign(options[this.at]?.dataset.path ?? "");
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || options.length === 0) return;
    event.preventDefault();
    this.at = (this.at + step + options.length) % options.length;
    for (const [nth, option] of options.entries()) option.ariaSelected = String(nth === this.at);
    this.input?.setAttribute("aria-activedescendant", `suggestion-${this.at}`);
  }
}

customElements.define("search-suggest", SearchSuggest);

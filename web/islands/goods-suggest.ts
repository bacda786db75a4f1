interface Good {
  code: string;
  names: { en: string; id: string };
}

const quietMs = 250;
const longestQuestion = 80;

/** Shows, while a title is typed, the customs codes that it may mean: the likeliest is chosen, the others are a tap away. */
class GoodsSuggest extends HTMLElement {
  private timer = 0;
  private asked?: AbortController;

  connectedCallback(): void {
    const title = this.closest("form")?.querySelector<HTMLInputElement>(`[name="${this.dataset.title}"]`);
    if (!title) return;
    this.setAttribute("role", "status");
    title.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.ask(title.value), quietMs);
    });
    void this.ask(title.value);
  }

  private async ask(title: string): Promise<void> {
    this.asked?.abort();
    this.asked = new AbortController();
    const { signal } = this.asked;
    const q = title.trim().slice(0, longestQuestion);
    if (q.length < 3) {
      this.replaceChildren();
      return;
    }
    const query = new URLSearchParams({ q, locale: document.documentElement.lang });
    const answer = await fetch(`/api/v1/nomenclature?${query}`, { signal }).catch(() => undefined);
    if (answer?.ok) this.show(((await answer.json()) as { items: Good[] }).items.slice(0, 3));
  }

  private show(goods: Good[]): void {
    if (goods.length === 0) {
      this.replaceChildren();
      return;
    }
    const language = /^(id|ms)$/.test(document.documentElement.lang) ? "id" : "en";
    const group = document.createElement("fieldset");
    group.className = "card field";
    const legend = document.createElement("legend");
    legend.className = "done";
    legend.textContent = this.dataset.found ?? "";
    const options = goods.map(({ code, names }) => [`${code.slice(0, 4)}.${code.slice(4)}`, names[language]]);
    group.append(
      legend,
      ...[...options, ["", this.dataset.other ?? ""]].map(([code = "", name = ""], at) => {
        const label = document.createElement("label");
        label.className = "choice";
        const radio = document.createElement("input");
        Object.assign(radio, { type: "radio", name: "hsChoice", value: code, checked: at === 0 });
        const text = document.createElement("span");
        text.textContent = code === "" ? name : `${code} – ${name}`;
        label.append(radio, text);
        return label;
      }),
    );
    this.replaceChildren(group);
  }
}

customElements.define("goods-suggest", GoodsSuggest);

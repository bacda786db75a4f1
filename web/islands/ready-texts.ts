/** Puts a ready text behind what is written already; without script its link draws the page with the text in place. */
class ReadyTexts extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const form = this.closest("form");
      const field = form?.querySelector("textarea");
      if (!link || !form || !field) return;
      event.preventDefault();
      const { text = "", language = "" } = link.dataset;
      field.value = [field.value.trim(), text].filter(Boolean).join("\n\n");
      const choice = form.querySelector<HTMLSelectElement>('select[name="language"]');
      if (choice) choice.value = language;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.focus();
    });
  }
}

customElements.define("ready-texts", ReadyTexts);

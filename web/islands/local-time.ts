/** Tells a moment by the reader's own clock; in which zones it was told before stays at hand. */
class LocalTime extends HTMLElement {
  connectedCallback(): void {
    const time = this.querySelector("time");
    if (!time) return;
    const at = new Date(time.dateTime);
    const language = document.documentElement.lang;
    time.title = time.textContent.trim();
    time.textContent = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(
      at,
    );
  }
}

customElements.define("local-time", LocalTime);

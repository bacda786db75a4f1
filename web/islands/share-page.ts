/** Hands the page to what the browser shares with; else its link leads to WhatsApp. */
class SharePage extends HTMLElement {
  connectedCallback(): void {
    const { title, url } = this.dataset;
    if (!navigator.share || !title || !url) return;
    this.addEventListener("click", (event) => {
      event.preventDefault();
      // Whoever closes the list of apps has changed their mind.
      navigator.share({ title, url }).catch(() => undefined);
    });
  }
}

class PrintPage extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    if (!button) return;
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
}

customElements.define("share-page", SharePage);
customElements.define("print-page", PrintPage);

/** Sends the form that says a thread was read, once the page is really looked at. */
class MarkRead extends HTMLElement {
  connectedCallback(): void {
    if (document.visibilityState === "visible") void this.send();
    else document.addEventListener("visibilitychange", () => void this.send(), { once: true });
  }

  async send(): Promise<void> {
    const form = this.querySelector("form");
    if (!form) return;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) body.append(name, String(value));
    const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" }).catch(
      () => undefined,
    );
    // A redirect that is not followed is what a form's success looks like from here.
    if (answer?.type === "opaqueredirect") this.remove();
  }
}

customElements.define("mark-read", MarkRead);

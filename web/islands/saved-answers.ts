/** Sends each answer as it is chosen, one after the other, and says whether it is kept; its form sends all of them. */
class SavedAnswers extends HTMLElement {
  #sending: Promise<void> = Promise.resolve();
  /** Answers that the line lost: they go with the next one. */
  #left = new Map<string, string>();

  connectedCallback(): void {
    const form = this.closest("form");
    form?.addEventListener("change", ({ target }) => {
      const choice = target as HTMLInputElement;
      if (choice.type !== "radio") return;
      this.#left.set(choice.name, choice.value);
      this.#sending = this.#sending.then(() => this.#send(form));
    });
  }

  async #send(form: HTMLFormElement): Promise<void> {
    if (this.#left.size === 0) return;
    const sent = new Map(this.#left);
    const csrf = form.querySelector<HTMLInputElement>('[name="csrf"]')?.value ?? "";
    const body = new URLSearchParams([...sent, ["csrf", csrf], ["once", crypto.randomUUID()]]);
    const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" }).catch(
      () => undefined,
    );
    // A redirect that is not followed is what a form's success looks like from here.
    const isKept = answer?.type === "opaqueredirect";
    if (isKept) for (const [name, value] of sent) if (this.#left.get(name) === value) this.#left.delete(name);
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = (isKept ? this.dataset.kept : this.dataset.lost) ?? "";
  }
}

customElements.define("saved-answers", SavedAnswers);

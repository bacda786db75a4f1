/** Lets the card follow what is typed in the form around it. */
class ListingPreview extends HTMLElement {
  connectedCallback(): void {
    const form = this.closest("form");
    if (!form) return;
    const draw = () => this.draw(form);
    form.addEventListener("input", draw);
    form.addEventListener("change", draw);
    form.addEventListener("first-photo", (event) => this.picture((event as CustomEvent<string>).detail));
    draw();
  }

  private draw(form: HTMLFormElement): void {
    for (const part of this.querySelectorAll<HTMLElement>("[data-of]")) {
      const field = form.elements.namedItem(part.dataset.of ?? "");
      if (field instanceof HTMLSelectElement)
        part.textContent =
          field.name === "price.currency"
            ? field.value
            : field.value && (field.selectedOptions[0]?.text ?? "");
      else if (field instanceof RadioNodeList || field instanceof HTMLInputElement)
        part.textContent = field.value;
    }
  }

  private picture(address: string): void {
    const old = this.querySelector("picture, .blank, img");
    const photo = document.createElement("img");
    photo.className = "photo";
    photo.src = address;
    photo.alt = "";
    old?.replaceWith(photo);
  }
}

customElements.define("listing-preview", ListingPreview);

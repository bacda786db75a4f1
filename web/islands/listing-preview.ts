type Choice = HTMLInputElement | HTMLSelectElement;

/** Lets the card follow what is typed in the form around it, or in the several forms of one thing. */
class ListingPreview extends HTMLElement {
  connectedCallback(): void {
    const forms = this.closest<HTMLElement>("form, .groups");
    if (!forms) return;
    const draw = () => this.draw(forms);
    forms.addEventListener("input", draw);
    forms.addEventListener("change", draw);
    forms.addEventListener("first-photo", (event) => this.picture((event as CustomEvent<string>).detail));
    draw();
  }

  private draw(forms: HTMLElement): void {
    for (const part of this.querySelectorAll<HTMLElement>("[data-of]")) {
      const fields = [...forms.querySelectorAll<Choice>(`[name="${part.dataset.of}"]`)];
      const [field] = fields;
      const isChoice = field instanceof HTMLInputElement && field.type === "radio";
      if (!field) continue;
      const chosen = isChoice ? fields.find((it) => (it as HTMLInputElement).checked) : field;
      part.textContent = chosen ? textOf(chosen) : "";
      part.hidden = part.textContent === "";
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

function textOf(field: Choice): string {
  const isWord = field instanceof HTMLSelectElement && field.name !== "price.currency" && field.value;
  return isWord ? (field.selectedOptions[0]?.text ?? "") : field.value;
}

customElements.define("listing-preview", ListingPreview);

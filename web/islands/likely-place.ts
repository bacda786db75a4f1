const place = 'input[name="price.delivery.namedPlace"]';

// A place that was only suggested goes with its term; one that somebody typed stays.
document.addEventListener("change", ({ target }) => {
  const radio = target as HTMLInputElement;
  if (radio.name !== "price.delivery.incoterm") return;
  const field = radio.form?.querySelector<HTMLInputElement>(place);
  if (!field || (field.value.trim() !== "" && field.value !== field.dataset.suggested)) return;
  field.value = radio.dataset.place ?? "";
  field.dataset.suggested = field.value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
});

const inHeader = ".site-header details[open]";
const overThePage = `${inHeader}, .filters > details[open]`;

/** What opens over the page closes by Escape, which gives the focus back to what opened it. */
addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  for (const open of document.querySelectorAll<HTMLDetailsElement>(overThePage)) {
    const held = open.contains(document.activeElement);
    open.open = false;
    if (held) open.querySelector("summary")?.focus();
  }
});

/** And the header's closes where the reader goes on elsewhere: what they go to may lie behind it. */
for (const name of ["focusin", "pointerdown"])
  addEventListener(name, ({ target }) => {
    for (const open of document.querySelectorAll<HTMLDetailsElement>(inHeader))
      if (target instanceof Node && !open.contains(target)) open.open = false;
  });

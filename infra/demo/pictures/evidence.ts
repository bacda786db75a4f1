import type { EvidenceKind } from "#shared/programme/verification/methods.ts";

/** A page that stands for a paper: lines for text, a round stamp, and bars across it, as it is made up. */
export function drawEvidence(kind: EvidenceKind): string {
  const isBooklet = kind === "passport_stamp" || kind === "work_permit";
  const lines = Array.from({ length: isBooklet ? 5 : 11 }, (_, at) => {
    const width = 300 - ((at * 53) % 120);
    return `<rect x="330" y="${110 + at * 34}" width="${width}" height="12" rx="6" fill="#7a8194"/>`;
  });
  const portrait = isBooklet
    ? `<rect x="130" y="100" width="150" height="190" rx="8" fill="#c9ced9"/><circle cx="205" cy="170" r="42" fill="#7a8194"/><path d="M140 290c8-60 122-60 130 0z" fill="#7a8194"/>`
    : "";
  const stamp = `<g fill="none" stroke="#2f4b8f" stroke-width="7"><circle cx="640" cy="410" r="86"/><circle cx="640" cy="410" r="62"/><path d="M560 410h160M640 330v160"/></g>`;
  const madeUp = Array.from(
    { length: 6 },
    (_, at) => `<path d="M${at * 170 - 80} 560 ${at * 170 + 120} 40" />`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 560" width="800" height="560"><rect width="800" height="560" fill="#f6f2e6"/>${portrait}${lines.join("")}${stamp}<g stroke="#b5523b" stroke-opacity=".28" stroke-width="16">${madeUp.join("")}</g></svg>`;
}

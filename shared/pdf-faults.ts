/** What a PDF may hold that nobody should open, or that cannot be looked into. */
export const pdfFaults = [
  "pdf_script",
  "pdf_launch",
  "pdf_files_inside",
  "pdf_locked",
  "pdf_bomb",
  "pdf_unreadable",
] as const;
export type PdfFault = (typeof pdfFaults)[number];

import { ProblemsPage } from "./problems-page.tsx";
import type { ReferenceContext } from "./reference-frame.tsx";
import { ReferencePage, type ReferencePageProps } from "./reference-page.tsx";

/** The API's own pages as whole documents of HTML: they are read by few, so a start does not load what draws them. */
export function drawReference(props: ReferencePageProps): string {
  return whole(<ReferencePage {...props} />);
}

export function drawProblems(context: ReferenceContext): string {
  return whole(<ProblemsPage context={context} />);
}

function whole(page: unknown): string {
  return `<!doctype html>${page}`;
}

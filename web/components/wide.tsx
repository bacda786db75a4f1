import type { Child, FC } from "hono/jsx";

interface WideProps {
  /** Its name, or the id of what names it; neither where it fits. */
  label?: string | undefined;
  labelledBy?: string;
  children?: Child;
}

/** What may be wider than its page: it is pushed aside with a finger, and so with the arrow keys too. */
export const Wide: FC<WideProps> = ({ label, labelledBy, children }) => {
  const name = { "aria-label": label, "aria-labelledby": labelledBy };
  const reached = label || labelledBy ? { tabindex: 0, role: "region", ...name } : {};
  return (
    <div class="scroll" {...reached}>
      {children}
    </div>
  );
};

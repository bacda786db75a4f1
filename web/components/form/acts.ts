/** What a screen's buttons say to the server: go on to the next one, later, or back to the one before. */
export const acts = { on: "on", later: "later", back: "back" } as const;

/** The step that one of them leads to from another; none at either end, or where the rest is for later. */
export function stepBy<Step>(act: string, steps: readonly Step[], from: Step): Step | undefined {
  const at = steps.indexOf(from);
  if (act === acts.on) return steps[at + 1];
  return act === acts.back ? steps[at - 1] : undefined;
}

import type { Attributes } from "#functions/platform/table/record.ts";
import { change, erasedText, never, type Rule } from "./fates.ts";

const kept = "what came to the account is kept in figures, as books must be by law; names and words are gone";

/** What is decided of our bank's lines: the payer is known where a line is for a payment. */
export const bankRules: Record<string, Rule> = {
  "awaited-transfer": never,
  "bank-line"({ payment, decisions, proposal }, { personId }) {
    const { buyerId } = (payment ?? {}) as Attributes;
    const all = decisions as Attributes[];
    const isDecider = all.some(({ byId }) => byId === personId);
    if (buyerId !== personId && !isDecider) return undefined;
    const named = (it: Attributes) => (it.byId === personId ? { ...it, byName: erasedText } : it);
    return change(
      {
        ...(buyerId === personId ? { name: erasedText, text: erasedText } : {}),
        decisions: all.map(named),
        ...(proposal ? { proposal: named(proposal as Attributes) } : {}),
      },
      kept,
    );
  },
};

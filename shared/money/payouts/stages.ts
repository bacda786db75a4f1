/** `prepared`: in a batch. `sent`: our bank has it. `settled`: our bank has paid it. `returned`: it is owed again. */
export const payoutStages = ["prepared", "sent", "settled", "returned"] as const;

/** `prepared`: takes more in. `checked`: one person said yes and a second has to. `approved`: its file may be taken. */
export const batchStages = ["prepared", "checked", "approved", "sent", "done"] as const;

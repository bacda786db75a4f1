export const paymentStages = ["open", "paid", "cancelled", "expired"] as const;

/**
 * `owed`: the provider is to be asked. `waiting`: it is asked again at `againAt`. `sent`: the provider has it. `made`: the
 * buyer has it. `failed`: it cannot go back that way, so finance sends it by the bank.
 */
export const refundStages = ["owed", "waiting", "sent", "made", "failed"] as const;

export const holdingStages = ["holding", "over"] as const;

/** With so many in a day's inbox, one buyer's second and later ones are set apart; past the other figure, all are. */
export const crowds = { more: 20, all: 200 } as const;

/**
 * Whether an inquiry comes amid so many that it is set apart in the inbox and mailed of with others: nobody's is refused
 * because of what others send. `received` in the inbox that day, and `sent` by this buyer, are counted before it.
 */
export function isOneOfACrowd({ received, sent }: { received: number; sent: number }): boolean {
  return received >= crowds.all || (received >= crowds.more && sent > 0);
}

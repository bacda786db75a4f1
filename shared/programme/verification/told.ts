/** What its person is told of by mail: what somebody else, or time, did. */
export const toldActs = ["verified", "more_asked", "refused", "revoked", "lapsed", "closed"] as const;
export const toldOfVerification = [...toldActs, "ends_soon"] as const;
export type ToldOfVerification = (typeof toldOfVerification)[number];

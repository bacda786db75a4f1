/** What a business's owners are told of by mail. */
export const toldOfCertificate = ["ends_soon", "lapsed", "checked", "not_right"] as const;
export type ToldOfCertificate = (typeof toldOfCertificate)[number];

import { idKind } from "#shared/ids.ts";

export const verificationIds = idKind("verification", "ver");
export const verificationFileIds = idKind("verificationFile", "vfl");
export const lookIds = idKind("look", "lok");
export const certificateFileIds = idKind("certificateFile", "cfl");

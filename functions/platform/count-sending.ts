export { countSending } from "./verbs/limits.ts";

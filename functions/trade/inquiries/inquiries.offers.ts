export { inquiriesOfProfile } from "./inquiries.records.ts";

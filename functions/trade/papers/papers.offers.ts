export { issuePaper, nextNumber, type Unissued } from "./issue-paper.ts";

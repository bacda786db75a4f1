export { issuePaper, nextNumber, type Unissued } from "./issue-paper.ts";
export {
  buyerOf,
  commonOrigin,
  type PaperSides,
  paperLineOf,
  paperSidesOf,
  sellerOf,
  type Traders,
  writtenBySeller,
} from "./paper-sides.ts";

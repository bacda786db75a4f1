import { afterAll, beforeAll } from "vitest";
import { type Product, startProduct } from "#test/support/product.ts";

/** The product with the demo's data, for all journeys of the file that imports it. */
export let product: Product;

beforeAll(async () => {
  product = await startProduct({ demo: true });
});
afterAll(() => product?.stop());

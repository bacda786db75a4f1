import { afterAll } from "vitest";
import { dropStores } from "./search-documents.ts";

afterAll(dropStores);

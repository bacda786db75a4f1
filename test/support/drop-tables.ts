import { afterAll } from "vitest";
import { dropTables } from "./world.ts";

afterAll(dropTables);

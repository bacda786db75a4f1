import { expect, it } from "vitest";
import { whatsappLink } from "#shared/market/profiles/phone.ts";

it("a chat link holds the number's digits alone, and what is to be said", () => {
  expect(whatsappLink("+6281234567890", "Halo, apa kabar? 100% & lebih")).toBe(
    "https://wa.me/6281234567890?text=Halo%2C%20apa%20kabar%3F%20100%25%20%26%20lebih",
  );
});

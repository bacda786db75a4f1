import { describe, expect, it } from "vitest";
import { endOfDayIn } from "#shared/terms/time-zones.ts";
import { messagesIn } from "#web/messages.ts";
import { dayEndText } from "#web/pages/trade/orders/order-deadline.tsx";

const page = { t: messagesIn("en"), locale: "en" } as const;

describe("a deadline", () => {
  it.each(["Asia/Jakarta", "Asia/Jayapura", "America/New_York"])(
    "at a midnight of %s is told as the day that ends there",
    (zone) => {
      const text = dayEndText(page, endOfDayIn(zone, "2026-12-24"), zone);
      expect(text).toContain("the end of 24 December 2026");
    },
  );

  it("within a day is no day's end, nor is another zone's midnight", () => {
    expect(dayEndText(page, "2026-12-24T10:15:00.000Z", "Asia/Jakarta")).toBeUndefined();
    expect(dayEndText(page, endOfDayIn("Asia/Jayapura", "2026-12-24"), "Asia/Jakarta")).toBeUndefined();
  });
});

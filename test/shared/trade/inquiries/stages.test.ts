import { describe, expect, it } from "vitest";
import { Side } from "#shared/trade/inquiries/inquiry.ts";
import { inquirySteps, stageAfter } from "#shared/trade/inquiries/stages.ts";

describe("stageAfter", () => {
  it("lets the exporter answer, and the buyer not", () => {
    expect(stageAfter({ stage: "new" }, "answer", "exporter")).toBe("answered");
    expect(stageAfter({ stage: "new" }, "answer", "buyer")).toBeUndefined();
  });

  it("lets either side close, once", () => {
    for (const side of Side.options) {
      expect(stageAfter({ stage: "new" }, "close", side)).toBe("closed");
      expect(stageAfter({ stage: "answered" }, "close", side)).toBe("closed");
      expect(stageAfter({ stage: "closed", closedBy: side }, "close", side)).toBeUndefined();
    }
  });

  it("lets only the closer open again, to where it stood", () => {
    const closed = { stage: "closed", closedBy: "buyer" } as const;
    const answered = { ...closed, answeredAt: "2030-01-01T00:00:00.000Z" };
    expect(stageAfter(closed, "reopen", "buyer")).toBe("new");
    expect(stageAfter(answered, "reopen", "buyer")).toBe("answered");
    expect(stageAfter(answered, "reopen", "exporter")).toBeUndefined();
  });

  it("has no step that leads from a stage to itself", () => {
    for (const { from, to } of inquirySteps) expect(from).not.toBe(to);
  });
});

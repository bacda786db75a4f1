import { beforeAll, describe, expect, it } from "vitest";
import type { Mail } from "#functions/platform/mail/mailer.ts";
import { sendOnce } from "#functions/platform/mail/send-once.ts";
import type { StreamCtx } from "#functions/platform/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const letter = { to: "a@demo.example", subject: "S", text: "T", html: "H", language: "en" };

/** A place to send from that keeps what was sent. */
function makeDesk(send?: (mail: Mail) => Promise<void>) {
  const sent: Mail[] = [];
  const ctxAt = (now = world.platform.now()): StreamCtx => ({
    ...world.ctxOf(),
    now,
    mailer: {
      async send(mail) {
        await send?.(mail);
        sent.push(mail);
      },
    },
  });
  return { sent, ctxAt };
}

describe("sendOnce", () => {
  it("sends one mail for 20 deliveries at once", async () => {
    const { sent, ctxAt } = makeDesk();
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, () => sendOnce(ctxAt(), "one", async () => letter)),
    );
    for (const it of tries) if (it.status === "rejected") expect(it.reason).toMatchObject({ code: "busy" });
    await sendOnce(ctxAt(), "one", async () => letter);
    expect(sent).toEqual([{ ...letter, id: "one" }]);
  });

  it("tries again at once after a failed sending", async () => {
    let isDown = true;
    const { sent, ctxAt } = makeDesk(async () => {
      if (isDown) throw new Error("down");
    });
    await expect(sendOnce(ctxAt(), "two", async () => letter)).rejects.toThrow("down");
    isDown = false;
    await sendOnce(ctxAt(), "two", async () => letter);
    expect(sent).toHaveLength(1);
  });

  it("takes over from a sender that died, once its lease has ended", async () => {
    const { sent, ctxAt } = makeDesk();
    const start = world.platform.now();
    let claimed = () => {};
    const isClaimed = new Promise<void>((resolve) => {
      claimed = resolve;
    });
    void sendOnce(ctxAt(start), "three", () => {
      claimed();
      return new Promise(() => {});
    });
    await isClaimed;
    const soon = sendOnce(ctxAt(new Date(start.getTime() + 1000)), "three", async () => letter);
    await expect(soon).rejects.toMatchObject({ code: "busy" });
    await sendOnce(ctxAt(new Date(start.getTime() + 61_000)), "three", async () => letter);
    expect(sent).toHaveLength(1);
  });

  it("counts as done where there is nobody to write to", async () => {
    const { sent, ctxAt } = makeDesk();
    await sendOnce(ctxAt(), "four", async () => undefined);
    await sendOnce(ctxAt(), "four", async () => letter);
    expect(sent).toEqual([]);
  });
});

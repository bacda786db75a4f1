import { dark, light } from "../colour.ts";
import { type Good, on } from "../good.ts";
import { heap, strew } from "../heaps.ts";
import { across, ball, down } from "../paint.ts";
import { bananaChip, cracker, peanut, tempehChip } from "../pieces.ts";
import { circle, clip, ellipse, fill, leaf, lozenge, place, rect, stroke } from "../svg.ts";
import { bowl, pouch, shadow, tin } from "../vessels.ts";

function brittle(): string {
  const bar = (y: number, x: number) =>
    fill(`M${x - 150} ${y}L${x - 110} ${y - 40}H${x + 170}L${x + 130} ${y}Z`, light("#c9853f", 0.25)) +
    rect(x - 150, y, 280, 54, down("#c9853f", "#9a5c26"), 6) +
    fill(`M${x + 130} ${y}L${x + 170} ${y - 40}V${y + 14}L${x + 130} ${y + 54}Z`, "#8a5020") +
    [-120, -70, -20, 30, 84].map((at, i) => place(peanut(i), x + at, y + 28, 60 + i * 50, 0.8)).join("") +
    [-80, 0, 80].map((at, i) => place(peanut(i + 2), x + at + 10, y - 20, 90, 0.7)).join("");
  return shadow(400) + bar(-54, 0) + bar(-124, 24) + bar(-194, -14);
}

function wrapped(colour: string): string {
  return (
    shadow(150) +
    fill("M-70-40L-130-76L-120-10Z", light(colour, 0.4)) +
    fill("M70-40L130-76L120-10Z", dark(colour, 0.15)) +
    rect(-76, -80, 152, 80, down(light(colour, 0.3), colour), 10) +
    fill(lozenge(26, 26, 0, -40), "#f5e6c4") +
    stroke("M-70-66C-60-40-60-30-70-14M70-66C60-40 60-30 70-14", dark(colour, 0.3), 3)
  );
}

function hornBanana(degrees: number): string {
  return place(
    fill(
      "M-30 0C-90-140-60-320 40-420L70-404C20-300 30-140 60-10C40 30-10 30-30 0Z",
      across("#8fae4a", "#4f7530"),
    ) +
      stroke("M10-10C-40-140-20-300 50-404", "#b9cf74", 6) +
      rect(34, -446, 34, 46, "#6b5530", 6),
    0,
    0,
    degrees,
  );
}

function durian(): string {
  const spikes = Array.from({ length: 60 }, (_, at) => {
    const angle = at * 2.399;
    const far = Math.sqrt(at / 60) * 190;
    return place(
      fill(lozenge(20, 26), ball(at % 2 ? "#9aa04a" : "#868c3a")),
      Math.cos(angle) * far,
      -210 + Math.sin(angle) * far,
      at * 30,
    );
  }).join("");
  return (
    shadow(420) +
    circle(0, -200, 204, ball("#7d8336")) +
    spikes +
    ellipse(0, -196, 122, 150, "#e9dfa8") +
    ellipse(0, -196, 106, 134, "#d8cb88") +
    ellipse(-24, -250, 62, 54, ball("#f2d264")) +
    ellipse(26, -170, 66, 56, ball("#f2d264")) +
    ellipse(-26, -110, 52, 42, ball("#eac656")) +
    stroke("M0-400V-450", "#6b5530", 26)
  );
}

function lempok(): string {
  const slice = (x: number) =>
    ellipse(x, -62, 40, 62, ball("#7a4a1c")) +
    ellipse(x + 8, -62, 40, 62, "#4a2a10") +
    ellipse(x - 6, -62, 38, 60, ball("#8a5624"));
  return (
    shadow(440) +
    ellipse(10, 4, 260, 34, down("#7fa05a", "#4c7338")) +
    rect(-20, -124, 240, 124, down("#8a5624", "#3f230c"), 60) +
    rect(90, -128, 130, 132, down("#b9c28a", "#7d8c52"), 40) +
    stroke("M120-128V4M180-128V4", "#6b5530", 6) +
    slice(-30) +
    slice(-120) +
    slice(-200)
  );
}

function packingLine(): string {
  const belt =
    rect(-420, -90, 840, 60, down("#5a6068", "#33383e"), 30) +
    [-380, -230, -80, 80, 230, 380].map((x) => circle(x, -60, 24, ball("#9aa0a8"))).join("") +
    [-300, 300].map((x) => rect(x - 20, -34, 40, 34, "#454b52")).join("");
  const head =
    rect(-150, -560, 300, 190, down("#dfe4e6", "#a9b1b6"), 14) +
    rect(-40, -376, 80, 40, "#8f959c", 4) +
    rect(-80, -338, 160, 26, "#b5492c", 6) +
    circle(-96, -510, 16, "#5a8f5a") +
    circle(-50, -510, 16, "#d9a03f") +
    rect(20, -530, 100, 60, "#24406e", 6) +
    stroke("M34-486C50-520 66-500 80-512S100-500 108-516", "#a8c9d9", 5) +
    rect(-190, -560, 26, 480, "#9aa0a8") +
    rect(164, -560, 26, 480, "#9aa0a8");
  const bags = [-310, 0, 310]
    .map((x, at) =>
      place(
        pouch(
          190,
          240,
          ["#c9a067", "#c9a067", "#b5863f"][at] ?? "#c9a067",
          rect(-60, -60, 120, 110, "#fdf7e8", 6) + stroke("M-36-30H36M-36-6H20M-36 18H30", "#d8ccb0", 7),
        ),
        x,
        -88,
      ),
    )
    .join("");
  return shadow(900) + belt + bags + head;
}

/** Curled, its head to the left. */
function shrimp(): string {
  const bands = [-20, 16, 52, 88, 124].map((degrees) =>
    place(stroke("M-64 0C-40-16-20-16 0-4", "#d9653c", 5), 0, -130, degrees + 60),
  );
  return (
    stroke("M-110-190C-170-300-230-290-280-250M-110-200C-150-320-210-350-270-330", "#d9653c", 5) +
    stroke("M-60-70L-84-10M-30-60L-40 4M10-62L14 6M-92-90L-130-36", "#d9653c", 7) +
    fill(
      "M-170-170C-120-260 40-290 110-190C160-110 120-10 60 4C100-60 80-130 20-140C-40-140-90-110-170-170Z",
      ball("#f0946a"),
    ) +
    fill("M70-20L130 26L92 50L60 20L30 50L20 10Z", ball("#e0683f")) +
    fill("M-190-170C-150-230-60-262-30-250C-60-190-60-150-40-128C-90-110-150-140-190-170Z", ball("#ee8a5e")) +
    bands.join("") +
    circle(-128, -182, 11, "#2a1710")
  );
}

export const snacks: Record<string, Good> = {
  "tempeh-chips": {
    alone: () =>
      place(
        pouch(
          310,
          430,
          "#4f7a4a",
          clip(
            "M-96-10a96 70 0 1 0 192 0a96 70 0 1 0-192 0Z",
            rect(-100, -90, 200, 170, "#8a5a26") + place(heap(tempehChip, 240, 120, 58, "window"), 0, 60),
          ) + place(fill(leaf(70, 26), "#e9dfb8"), 0, -96),
        ),
        -130,
        0,
      ) + place(heap(tempehChip, 360, 110, 78, "tempeh"), 190, 0),
    close: () => strew(tempehChip, 240, "tempeh close", "#7a4a1c"),
    setting: on("window", "#f3dfa8", "#c08a55"),
    packed: "carton",
  },
  "peanut-brittle": {
    alone: () =>
      place(brittle(), -110, 0, 0, 1.2) +
      place(wrapped("#c2452f"), 250, -20, -10) +
      place(wrapped("#2f6a78"), 220, 30, 8),
    setting: on("arch", "#e8b8a0", "#9a5f42"),
    packed: "carton",
  },
  "horn-banana-chips": {
    alone: () =>
      place(hornBanana(-24), -240, -10) +
      place(hornBanana(-4), -220, -10) +
      place(
        tin(
          280,
          240,
          "#e9e2d0",
          rect(-200, -60, 400, 120, "#3f6b4a") + place(bananaChip(0), 0, 0, 70, 1),
          heap(bananaChip, 250, 90, 62, "tin"),
        ),
        110,
        0,
      ) +
      [260, 300, 350].map((x, at) => place(bananaChip(at), x, -2 + at * 8, 70 + at * 24, 1.3)).join(""),
    close: () => strew(bananaChip, 210, "banana close", "#a8701f"),
    setting: on("plain", "#bcd3c4", "#9a744c"),
    packed: "carton",
  },
  "durian-lempok": {
    alone: () => place(durian(), -180, -10, -8, 1.1) + place(lempok(), 190, 24),
    setting: on("dusk", "#5a7264", "#7a5238"),
    packed: "carton",
  },
  "shrimp-crackers-raw": {
    alone: () =>
      place(shrimp(), -210, -40, -16, 1.25) +
      place(
        bowl(
          420,
          130,
          "#2f5a72",
          heap(cracker, 380, 160, 76, "crackers"),
          rect(-220, -80, 440, 10, "#e9d8b0"),
        ),
        130,
        10,
      ),
    close: () => strew(cracker, 200, "cracker close", "#a8604a"),
    setting: on("plain", "#a9cdd0", "#b5895c"),
    packed: "carton",
  },
  "private-label-packing": {
    alone: packingLine,
    setting: on("plain", "#d6e0dc", "#8f989a"),
    packed: "carton",
  },
};

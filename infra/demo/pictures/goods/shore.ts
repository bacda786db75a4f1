import { dark, light } from "../colour.ts";
import { type Good, on } from "../good.ts";
import { across, ball, down, glow, tube } from "../paint.ts";
import { randomFrom } from "../random.ts";
import { sea } from "../scene.ts";
import { circle, ellipse, fade, fill, place, rect, stroke } from "../svg.ts";
import { bowl, shadow } from "../vessels.ts";

function squid(): string {
  return (
    [-44, -24, -8, 8, 24, 44]
      .map((x, at) =>
        stroke(
          `M${x * 0.7} 40C${x} 100 ${x * 1.5 + (at % 2 ? 16 : -10)} 130 ${x * 1.2} 190`,
          at % 2 ? "#d9a88c" : "#c98f76",
          13,
        ),
      )
      .join("") +
    fill("M0-250C50-200 78-100 60 10C40 50-40 50-60 10C-78-100-50-200 0-250Z", across("#f2d6bf", "#d6a48a")) +
    fill(
      "M0-256C50-240 100-190 108-130C70-150 40-160 0-160C-40-160-70-150-108-130C-100-190-50-240 0-256Z",
      ball("#e3b89e"),
    ) +
    stroke("M0-140V10M-26-110V0M26-110V0", "#c08a70", 4) +
    circle(-26, 34, 11, "#3a241c") +
    circle(26, 34, 11, "#3a241c")
  );
}

function squidLine(): string {
  return (
    rect(-430, -580, 22, 580, tube("#8a6240")) +
    rect(408, -580, 22, 580, tube("#8a6240")) +
    stroke("M-420-540C-200-520 200-520 420-540", "#5d4630", 6) +
    [-250, 0, 250]
      .map((x, at) => place(squid(), x, -270, [-4, 2, 5][at]) + rect(x - 9, -550, 18, 44, "#b5863f", 4))
      .join("")
  );
}

/** Branches upon branches, as seaweed grows. */
function weed(length: number, colour: string, width: number, seed: string): string {
  const random = randomFrom(seed);
  const grow = (long: number, thick: number): string => {
    if (thick < 5) return "";
    const bend = random.between(-0.3, 0.3) * long;
    const twigs = [-42, 34]
      .map((degrees) =>
        place(
          grow(long * 0.66, thick * 0.72),
          bend * 0.6,
          -long * random.between(0.6, 0.95),
          degrees + random.between(-16, 16),
        ),
      )
      .join("");
    return (
      twigs +
      stroke(
        `M0 0Q${bend} ${-long * 0.5} ${bend * 0.6} ${-long}`,
        random.pick([colour, dark(colour, 0.18), light(colour, 0.16)]),
        thick,
      )
    );
  };
  return grow(length, width);
}

function bale(): string {
  const tone = "#6d4a5c";
  return (
    shadow(430) +
    rect(-210, -190, 420, 190, down(light(tone, 0.1), dark(tone, 0.4)), 18) +
    Array.from({ length: 9 }, (_, at) =>
      place(
        weed(80, at % 2 ? "#84607a" : "#5d3f52", 16, `bale ${at}`),
        -180 + at * 45,
        -10 - (at % 3) * 40,
        ((at * 37) % 80) - 40,
      ),
    ).join("") +
    [-90, 90].map((x) => rect(x - 14, -194, 28, 198, "#d9b26c", 4)).join("")
  );
}

function strands(): string {
  const random = randomFrom("strands");
  return Array.from({ length: 90 }, (_, at) => {
    const [x, y] = [random.between(-160, 160), random.between(-110, 20)];
    const tone = ["#e9d7b0", "#f4e8cc", "#d2bd8f", "#f8f0dc", "#c9b27e"][at % 5] ?? "#e9d7b0";
    return stroke(
      `M${x.toFixed(0)} ${y.toFixed(0)}c${random.between(-50, 50).toFixed(0)} -40 ${random.between(-80, 80).toFixed(0)} 30 ${random.between(-90, 90).toFixed(0)} ${random.between(-30, 30).toFixed(0)}`,
      tone,
      8,
    );
  }).join("");
}

function fish(): string {
  return (
    fill(
      "M-300 0C-220-110 40-130 190-30C210-18 210 18 190 30C40 130-220 110-300 0Z",
      down("#6b4426", "#c98f45"),
    ) +
    fill("M180-10L310-90C290-30 290 30 310 90L180 10Z", down("#5a381f", "#9a6a34")) +
    fill("M-60-90C-20-160 60-150 90-90Z M-40 88C0 140 50 130 70 84Z", "#5a381f") +
    stroke("M-190-70C-170-30-170 30-190 70", "#4a2c18", 7) +
    circle(-246, -16, 13, "#f2dfb0") +
    circle(-246, -16, 7, "#24150f") +
    stroke("M-150-40C-60-60 40-60 140-26M-160 0H160M-150 36C-60 60 40 56 140 24", "#e0ae62", 5) +
    [-90, 0, 90].map((x) => rect(x - 10, -130, 20, 270, down("#d9b26c", "#a87c40"), 5)).join("")
  );
}

function smoked(): string {
  return (
    rect(-400, -520, 24, 520, tube("#7a5434")) +
    rect(376, -520, 24, 520, tube("#7a5434")) +
    rect(-420, -440, 840, 20, "#8a6240", 8) +
    stroke("M-200-430V-350M200-430V-350", "#5d4630", 6) +
    fade(
      stroke(
        "M-240-60C-290-160-180-220-230-330M0-70C-60-170 60-200 10-330M230-60C280-160 170-200 220-320",
        "#fff6e6",
        30,
      ),
      0.35,
    ) +
    place(fish(), 0, -280) +
    shadow(600) +
    Array.from({ length: 9 }, (_, at) =>
      place(
        ellipse(0, 0, 60, 26, ball(at % 2 ? "#6b4a30" : "#573a24")) +
          stroke("M-44-6H40M-40 8H44", "#8a6848", 3),
        -260 + at * 65,
        -16 - (at % 3) * 18,
        ((at * 31) % 40) - 20,
      ),
    ).join("") +
    ellipse(0, -30, 220, 30, glow("#ff8a3c"))
  );
}

export const shore: Record<string, Good> = {
  "dried-squid": { alone: squidLine, setting: on("outdoors", "#c8dde2", "#b58a5c"), packed: "carton" },
  "dried-cottonii": {
    alone: () =>
      place(bale(), 110, 10, 0, 1.25) +
      place(weed(130, "#8a5a72", 26, "cottonii"), -290, 0, -4) +
      place(weed(110, "#a8743f", 22, "cottonii two"), -230, 10, 14),
    close: () =>
      sea("#4f8f96") +
      rect(0, 0, 1280, 470, down("#bfdcd8", "#f2e6cc")) +
      circle(980, 200, 80, "#f6cf8a") +
      fill("M0 466H1280V700H0Z", down("#6faeb0", "#2f6a78")) +
      rect(0, 690, 1280, 270, "#2f6a78") +
      [560, 720, 900]
        .map(
          (y, at) =>
            stroke(`M-20 ${y}C300 ${y - 30} 900 ${y + 30} 1300 ${y}`, "#e9dcc0", 5) +
            Array.from({ length: 9 }, (_, x) =>
              place(
                weed(60 + at * 24, x % 2 ? "#7a4a62" : "#a06a48", 14 + at * 5, `line ${at} ${x}`),
                60 + x * 150,
                y,
                180,
              ),
            ).join(""),
        )
        .join(""),
    setting: on("outdoors", "#b9d9dc", "#a88a62"),
    packed: "sack",
  },
  "gracilaria-food-grade": {
    alone: () =>
      place(
        bowl(460, 150, "#3f7a78", place(strands(), 0, 10), rect(-240, -100, 480, 10, "#f1e4c4")),
        0,
        0,
        0,
        1.1,
      ) +
      place(
        fill("M-6-20L-330-330L-320-340L14-24Z M10-20L-280-380L-270-388L30-24Z", across("#b5562f", "#7d3420")),
        330,
        -150,
      ) +
      place(ellipse(0, -14, 66, 18, ball("#8fbf5a")) + ellipse(0, -16, 50, 11, "#e3efb8"), 300, 6),
    close: () =>
      rect(0, 0, 1280, 960, "#b39a66") +
      [0, 1, 2, 3, 4, 5, 6, 7, 8]
        .map((at) => place(strands(), 200 + (at % 3) * 430, 260 + Math.floor(at / 3) * 300, at * 40, 2))
        .join(""),
    setting: on("plain", "#e6d0c0", "#96704f"),
    packed: "carton",
  },
  "smoked-skipjack": { alone: smoked, setting: on("dusk", "#7d5a48", "#5d4230"), packed: "carton" },
};

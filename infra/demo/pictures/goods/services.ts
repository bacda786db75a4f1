import { dark, light } from "../colour.ts";
import { type Good, on } from "../good.ts";
import { across, ball, down, glow, pattern, tube } from "../paint.ts";
import { circle, clip, ellipse, fill, place, polar, rect, stroke } from "../svg.ts";
import { petals, pouch, shadow } from "../vessels.ts";

function sewingMachine(): string {
  const body = "#24406e";
  return (
    shadow(640) +
    rect(-320, -70, 640, 70, pattern("grain", 240, "#b58458", "#8f6240"), 8) +
    fill("M-260-70V-96H260V-70Z", dark(body, 0.3)) +
    fill(
      "M120-90V-260H-160V-220L-170-150H-230V-330C-230-380-200-400-160-400H200C250-400 260-370 260-330V-90Z",
      down(light(body, 0.2), dark(body, 0.25)),
    ) +
    stroke("M-190-360H200", "#d9b23f", 6) +
    place(petals(44, "#d9b23f"), 40, -326) +
    circle(276, -310, 62, ball("#3a4048")) +
    circle(276, -310, 26, ball("#c9ccd0")) +
    rect(-214, -150, 34, 50, tube("#c9ccd0")) +
    stroke("M-197-110V-74", "#c9ccd0", 7) +
    rect(30, -470, 44, 64, tube("#c2452f"), 6) +
    stroke("M52-440C-60-470-150-450-196-330V-120", "#c2452f", 3) +
    fill(
      "M-400-84C-320-110-180-60-60-84V-66C-180-40-320-60-420 20C-460 20-440-50-400-84Z",
      pattern("fern", 70, "#d9b0a8", "#b8786e", "#f6e8e0"),
    )
  );
}

function welder(): string {
  const steel = "#5a6068";
  const sparks = Array.from({ length: 34 }, (_, at) => {
    const [x, y] = polar(70 + ((at * 53) % 190), at * 137);
    return circle(x, y * 0.8, 4 + (at % 3) * 2.4, at % 2 ? "#ffd27a" : "#ff9a3c");
  }).join("");
  return (
    rect(-420, -100, 840, 100, down("#7a828a", "#454b52"), 4) +
    rect(-420, -100, 840, 16, "#9aa2a9") +
    rect(90, -330, 70, 230, across("#8a929a", "#454b52")) +
    stroke("M90-106C110-120 140-120 160-106", "#c9451f", 12) +
    place(
      fill(
        "M-150-470C-150-600 130-600 150-470L160-250C120-130-40-130-120-220Z",
        across(light(steel, 0.2), dark(steel, 0.4)),
      ) +
        rect(-50, -430, 190, 96, "#151a1c", 12) +
        fill("M-40-424L60-424L-6-340H-40Z", "#2f5a4a") +
        circle(-140, -440, 34, ball("#c2452f")) +
        stroke("M-60-280H130M-40-240H120", dark(steel, 0.5), 7),
      -210,
      30,
    ) +
    place(
      ellipse(0, 0, 230, 210, glow("#ffe2a0")) + ellipse(0, 0, 90, 80, glow("#ffffff")) + sparks,
      100,
      -120,
    ) +
    stroke("M110-130L300-330", "#33383e", 16) +
    stroke("M300-330L400-400", "#c2452f", 34)
  );
}

function blueprint(): string {
  const line = "#dfe9f0";
  return (
    fill("M-380-40L-330-430H330L380-40Z", down("#2f5a8a", "#1f3f6a")) +
    stroke("M-340-60L-296-410H296L340-60Z", line, 4) +
    stroke("M-230-330H60V-250H150M-230-290H20V-210H150M-230-330V-290M150-250V-210", line, 7) +
    circle(40, -290, 44, "none") +
    stroke("M-40-150a56 40 0 1 0 112 0a56 40 0 1 0-112 0M-240-150H-90M16-210V-90M-60-150H90", line, 6) +
    stroke("M-230-370H60M-230-380V-360M60-380V-360M200-330V-210M190-330H210M190-210H210", line, 3) +
    rect(170, -130, 130, 56, "none") +
    stroke("M176-140H300V-80H176ZM176-110H300", line, 4) +
    fill("M-400-50C-400-10-370 10-340 10H400C430 10 430-40 400-40H-350", light("#2f5a8a", 0.35)) +
    place(
      fill("M0-300L-90 20L-76 24L10-250L60 24L74 20L20-300Z", across("#e8eaec", "#7a828a")) +
        circle(8, -300, 22, ball("#d9b23f")),
      220,
      -200,
      14,
    ) +
    place(
      rect(-170, -26, 340, 52, down("#f0d28a", "#c9963f"), 4) +
        Array.from({ length: 16 }, (_, at) =>
          stroke(`M${-156 + at * 21}-24v${at % 4 ? 12 : 22}`, "#5a3a1c", 3),
        ).join(""),
      -190,
      -30,
      -8,
    )
  );
}

/** Two papers of one text, and the goods that it is for. */
function translation(): string {
  const paper = (rows: number[], tone: string, seal: string) =>
    rect(-130, -400, 260, 400, "#fdf7e8", 8) +
    rows.map((width, at) => rect(-100, -300 + at * 38, width, 11, tone, 5)).join("") +
    circle(-70, -350, 22, seal);
  const glyphs = Array.from({ length: 15 }, (_, at) => {
    const [x, y] = [70 - Math.floor(at / 5) * 66, -306 + (at % 5) * 56];
    return stroke(
      `M${x - 18} ${y - 14}H${x + 18}M${x} ${y - 22}V${y + 20}M${x - 16} ${y + 4}L${x + (at % 2 ? 16 : -4)} ${y + 18}`,
      "#24406e",
      6,
    );
  }).join("");
  return (
    shadow(760) +
    place(paper([180, 150, 190, 120, 170, 90], "#8a7a62", "#c2452f"), -250, -10, -5, 1.1) +
    place(rect(-130, -400, 260, 400, "#fdf7e8", 8) + glyphs, 40, -10, 4, 1.1) +
    stroke("M-150-480C-110-540-60-540-20-500", "#c2683f", 12) +
    fill("M-40-512L6-480L-40-468Z", "#c2683f") +
    place(
      pouch(
        190,
        270,
        "#4f7a4a",
        rect(-60, -70, 120, 120, "#fdf7e8", 8) +
          stroke("M-36-46H36M0-60V-10M-30-20L30 20M-36 24H30", "#24406e", 7),
      ),
      330,
      10,
    )
  );
}

function call(): string {
  const face = (x: number, skin: string, hair: string, coat: string) =>
    rect(x - 130, -420, 250, 250, light(coat, 0.6), 10) +
    clip(
      `M${x - 130}-420h250v250h-250Z`,
      ellipse(x - 5, -150, 110, 90, coat) +
        circle(x - 5, -290, 66, hair) +
        ellipse(x - 5, -276, 52, 60, skin) +
        fill(
          `M${x - 60}-300C${x - 40}-350 ${x + 40}-350 ${x + 50}-296C${x + 20}-320 ${x - 30}-320 ${x - 60}-300Z`,
          hair,
        ) +
        circle(x - 24, -278, 6, "#24150f") +
        circle(x + 14, -278, 6, "#24150f") +
        stroke(`M${x - 22}-246Q${x - 5}-232 ${x + 12}-246`, "#8a3a2c", 5),
    );
  const bubble = (x: number, y: number, tone: string, tail: number) =>
    rect(x - 80, y - 46, 160, 92, tone, 30) +
    fill(`M${x + tail} ${y + 36}l${tail > 0 ? 30 : -30} 40l${tail > 0 ? -60 : 60}-30Z`, tone) +
    stroke(`M${x - 50} ${y - 14}H${x + 50}M${x - 50} ${y + 14}H${x + 20}`, "#fdf7e8", 9);
  return (
    shadow(740) +
    fill("M-400 0L-340-70H340L400 0Z", down("#d6dadd", "#9aa2a9")) +
    rect(-400, -4, 800, 18, "#7a828a", 9) +
    rect(-330, -460, 660, 396, "#2a2e34", 20) +
    rect(-306, -436, 612, 348, "#f3e6cf", 8) +
    face(-140, "#d9a27c", "#24150f", "#24406e") +
    face(160, "#e6b894", "#3a2219", "#b8653c") +
    rect(-60, -150, 120, 40, "#c2452f", 20) +
    bubble(-250, -530, "#24406e", 30) +
    bubble(250, -530, "#c2683f", -30) +
    stroke("M-100-540H90M60-562L92-540L60-518", "#8a7a62", 9)
  );
}

export const services: Record<string, Good> = {
  "contract-sewing": { alone: sewingMachine, setting: on("window", "#e6d6c4", "#8f7258"), packed: "carton" },
  "certified-welding-crew": { alone: welder, setting: on("dusk", "#3f4a54", "#33383e"), packed: "crate" },
  "steel-shop-drawings": { alone: blueprint, setting: on("plain", "#d9d3c6", "#9a7a5c"), packed: "carton" },
  "label-and-listing-translation": {
    alone: translation,
    setting: on("window", "#e3d9c6", "#8f6a4c"),
    packed: "carton",
  },
  "buyer-call-interpreting": { alone: call, setting: on("plain", "#c9d6cc", "#a07c5a"), packed: "carton" },
};

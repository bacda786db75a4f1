import { dark, light } from "./colour.ts";
import { across, ball, down, glow } from "./paint.ts";
import { circle, ellipse, fade, fill, rect, stroke } from "./svg.ts";

/** How somebody made up looks. */
export interface Look {
  skin: "light" | "tan" | "brown" | "deep";
  /** A veil's colour; else hair. */
  veil?: string;
  hair?: "short" | "bun" | "curly" | "bob";
  isGrey?: boolean;
  hat?: "peci" | "cap" | "caping";
  beard?: boolean;
  glasses?: boolean;
  top: string;
  apron?: string;
}

const skins = { light: "#e0b08a", tan: "#cf9a70", brown: "#b27c54", deep: "#8a5a3c" };

/** The makers, by what they sign in as. */
export const looks: Record<string, Look> = {
  sari: { skin: "tan", hair: "bun", top: "#b5492c", apron: "#f1e4c8" },
  joko: { skin: "brown", hair: "short", beard: true, top: "#5d6b4a", apron: "#6b4128" },
  budi: { skin: "brown", hair: "short", hat: "cap", top: "#d9a03f", apron: "#4a5a6b" },
  ratna: { skin: "tan", veil: "#3d5c8e", top: "#24406e", apron: "#c9a67a" },
  agus: { skin: "brown", hair: "short", isGrey: true, hat: "peci", top: "#f1e6cf", apron: "#7d5436" },
  wati: { skin: "light", hair: "bob", top: "#c98f94" },
  aini: { skin: "tan", veil: "#8a4a5a", top: "#5d3048", apron: "#e6d3a8" },
  slamet: { skin: "deep", hat: "caping", hair: "short", top: "#7d8f5a" },
  yani: { skin: "brown", hair: "bun", isGrey: true, top: "#4d6a74", apron: "#d9c6a2" },
  nita: { skin: "light", veil: "#7d9a8a", glasses: true, top: "#3f5a52" },
  dedi: { skin: "brown", hair: "short", hat: "peci", beard: true, top: "#c2703a" },
  rasmi: { skin: "deep", veil: "#d9a05c", top: "#a8552f", apron: "#e9ddc4" },
  asep: { skin: "tan", hair: "short", glasses: true, top: "#4f7a4a" },
  euis: { skin: "light", veil: "#c9a0a0", top: "#8a5a6b" },
  wayan: { skin: "brown", hair: "bun", beard: true, top: "#f3ead6" },
  hasanah: { skin: "deep", veil: "#6b3a5a", top: "#4a2840" },
  maria: { skin: "deep", hair: "curly", isGrey: true, top: "#7d241f" },
  salamah: { skin: "tan", veil: "#4f7a4a", glasses: true, top: "#2f5530" },
  rotua: { skin: "brown", hair: "bob", top: "#33405a", apron: "#b58458" },
  heri: { skin: "deep", hair: "short", hat: "cap", top: "#2f6a78" },
  rizal: { skin: "brown", hair: "short", beard: true, top: "#33506b", apron: "#5a6068" },
  halimah: { skin: "tan", veil: "#d9b85c", top: "#1f5a52" },
  syam: { skin: "deep", hair: "short", hat: "caping", beard: true, top: "#c9c2a8" },
  meike: { skin: "light", hair: "bun", top: "#3f7a78", apron: "#f1e4c8" },
  fransina: { skin: "deep", hair: "curly", top: "#c2683f", apron: "#f0dcb4" },
  yosephina: { skin: "deep", hair: "curly", glasses: true, top: "#d9a03f" },
};

/** Somebody as far as the table; their arms lie on it, its edge at y 0. */
export function drawPerson(look: Look): string {
  const skin = skins[look.skin];
  const sleeve = (side: number) =>
    stroke(`M${side * 150}-170C${side * 215}-90 ${side * 190}-20 ${side * 120} 6`, dark(look.top, 0.2), 74) +
    stroke(`M${side * 146}-172C${side * 205}-90 ${side * 180}-24 ${side * 116} 4`, look.top, 62);
  return (
    behind(look) +
    fill(
      "M-180 60C-200-120-170-214-70-236H70C170-214 200-120 180 60Z",
      across(light(look.top, 0.12), dark(look.top, 0.28)),
    ) +
    (look.apron
      ? fill(
          "M-96 60C-104-60-96-140-64-180H64C96-140 104-60 96 60Z",
          down(look.apron, dark(look.apron, 0.14)),
        ) + stroke("M-64-178L-84-232M64-178L84-232", look.apron, 14)
      : "") +
    rect(-34, -290, 68, 80, dark(skin, 0.16), 26) +
    fill("M-46-234C-20-196 20-196 46-234Z", dark(skin, 0.1)) +
    face(look, skin) +
    before(look) +
    sleeve(-1) +
    sleeve(1)
  );
}

/** Their hands upon the table, and what of the sleeves lies on it. */
export function drawHands(look: Look): string {
  const hand = (side: number) =>
    stroke(`M${side * 150} 2C${side * 140} 14 ${side * 124} 22 ${side * 108} 26`, dark(look.top, 0.2), 56) +
    stroke(`M${side * 150} 0C${side * 140} 12 ${side * 124} 20 ${side * 108} 24`, look.top, 48) +
    ellipse(side * 78, 28, 42, 25, ball(skins[look.skin])) +
    stroke(`M${side * 46} 24H${side * 66}M${side * 44} 34H${side * 64}`, dark(skins[look.skin], 0.25), 3);
  return ellipse(0, 52, 200, 24, glow("#20120c")) + hand(-1) + hand(1);
}

function face(look: Look, skin: string): string {
  const ink = look.isGrey ? "#5d564f" : "#2a1a14";
  return (
    (look.veil ? "" : [-84, 84].map((x) => ellipse(x, -330, 17, 25, dark(skin, 0.1))).join("")) +
    fill(
      "M-86-360C-90-450 90-450 86-360C86-280 44-236 0-234C-44-236-86-280-86-360Z",
      across(light(skin, 0.2), dark(skin, 0.12)),
    ) +
    fade(ellipse(-48, -296, 23, 14, "#c2452f") + ellipse(48, -296, 23, 14, "#c2452f"), 0.24) +
    stroke("M-54-368Q-36-380-18-368M18-368Q36-380 54-368", ink, 7) +
    ellipse(-36, -338, 7, 9, "#24150f") +
    ellipse(36, -338, 7, 9, "#24150f") +
    stroke("M0-336C-10-310-8-302 6-302", dark(skin, 0.3), 6) +
    (look.beard
      ? fill("M-60-290C-50-228 50-228 60-290C30-272 20-290 0-288C-20-290-30-272-60-290Z", ink)
      : "") +
    stroke("M-28-274Q0-250 28-274", look.beard ? "#e6b8a0" : "#8a3a2c", 7) +
    (look.glasses
      ? `<g fill="none" stroke="#33271f" stroke-width="6"><circle cx="-37" cy="-338" r="27"/><circle cx="37" cy="-338" r="27"/><path d="M-10-340H10"/></g>`
      : "")
  );
}

function behind({ veil, hair, isGrey }: Look): string {
  const ink = isGrey ? "#9a938a" : "#2a1a14";
  if (veil)
    return fill(
      "M0-470C110-470 140-380 130-300C140-240 170-210 176-150H-176C-170-210-140-240-130-300C-140-380-110-470 0-470Z",
      across(veil, dark(veil, 0.3)),
    );
  if (hair === "bun") return circle(0, -462, 44, ball(ink)) + circle(0, -366, 100, ink);
  if (hair === "curly")
    return [0, 40, 80, 120, 160, 200, 240, 280, 320]
      .map((at) =>
        circle(
          Math.cos((at * Math.PI) / 180) * 74,
          -372 + Math.sin((at * Math.PI) / 180) * 70,
          46,
          ball(ink),
        ),
      )
      .join("");
  if (hair === "bob") return fill("M0-462C120-462 128-340 112-244H-112C-128-340-120-462 0-462Z", ink);
  return circle(0, -372, 94, ink);
}

function before({ veil, hair, hat, isGrey }: Look): string {
  const ink = isGrey ? "#9a938a" : "#2a1a14";
  if (veil)
    return (
      `<path fill-rule="evenodd" d="M0-470C106-470 130-390 122-300C116-240 140-190 150-150C80-110-80-110-150-150C-140-190-116-240-122-300C-130-390-106-470 0-470ZM0-424C-60-424-80-380-78-330C-76-270-40-234 0-234C40-234 76-270 78-330C80-380 60-424 0-424Z" fill="${across(light(veil, 0.14), dark(veil, 0.16))}"/>` +
      stroke("M-100-250C-60-190 40-180 110-230M-120-190C-60-150 60-140 130-180", dark(veil, 0.25), 6)
    );
  const fringe =
    hair === "curly"
      ? ""
      : fill("M-90-366C-92-470 92-470 90-366C70-410 30-424-20-416C-56-410-80-396-90-366Z", ink);
  if (hat === "peci")
    return fringe + fill("M-88-400L-80-486H80L88-400C40-420-40-420-88-400Z", across("#33333d", "#15151c"));
  if (hat === "cap")
    return (
      fringe +
      fill("M-92-400C-96-500 96-500 92-400Z", across("#d9793c", "#a8502a")) +
      fill("M-20-404C60-420 140-404 150-386C90-392 20-390-20-390Z", "#8a3f22")
    );
  if (hat === "caping")
    return (
      fringe +
      fill("M-200-392L0-520L200-392C80-360-80-360-200-392Z", across("#e6c486", "#b58a4c")) +
      stroke("M0-518L-100-386M0-518V-376M0-518L100-386", "#a87c42", 4)
    );
  return fringe;
}

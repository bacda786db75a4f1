import { type Cloth, placements } from "../cloth.ts";
import { mix } from "../palette.ts";
import { circle, define, fill, n, type Point, place, scallops, stroke, use } from "../svg.ts";

/** Mega mendung, the rain cloud of Cirebon: one outline inside the other, from pale to deep. */
export function drawMegaMendung(cloth: Cloth): string {
  const { palette, random, scale } = cloth;
  const layers = random.whole(5, 7);
  const deep = palette.isDark ? palette.dark : palette.main;
  const pale = palette.isDark ? palette.main : palette.light;
  const tint = random.chance(0.35) ? palette.accent : deep;
  const cloud = (id: string) => {
    const outline = scallops(cloudPoints(random.between(-8, 8)), 0.62);
    const nested = Array.from({ length: layers }, (_, index) => {
      const share = index / (layers - 1);
      const size = 1 - share * 0.66;
      const colour = mix(pale, index === layers - 1 ? tint : deep, share);
      return place(fill(outline, colour), share * 6, share * 10, 0, size);
    });
    const curl = stroke("M-20 14C-20-4 14-6 14 10C14 22-6 22-5 11", pale, 5);
    const rim = place(fill(outline, deep), -1, -1, 0, 1.035);
    return define(id, rim + nested.join("") + curl);
  };
  const stepX = 424 * scale;
  const stepY = 156 * scale;
  const spots = placements(cloth, { stepX, stepY, brick: true });
  const drops = placements(cloth, { stepX: stepX / 4, stepY: stepY / 2, brick: true });
  return (
    cloud("ma") +
    cloud("mb") +
    drops.map((at) => circle(at.x, at.y, 5 * scale, palette.under)).join("") +
    spots
      .map((at) => {
        const size = scale * random.between(0.78, 1);
        const x = at.x + random.between(-24, 24) * scale;
        const y = at.y + random.between(-8, 8) * scale;
        const flipped = random.chance(0.5);
        const id = random.chance(0.5) ? "ma" : "mb";
        return flipped
          ? `<use href="#${id}" transform="translate(${n(x)} ${n(y)})scale(${n(-size * 10) === "0" ? -1 : Math.round(-size * 1000) / 1000} ${Math.round(size * 1000) / 1000})"/>`
          : use(id, x, y, random.between(-4, 4), size);
      })
      .join("")
  );
}

function cloudPoints(lean: number): Point[] {
  return [
    [-196, 44],
    [-150, 6],
    [-104, -20 + lean],
    [-58, -58],
    [10 + lean, -74],
    [66, -48 - lean],
    [112, -14],
    [158, 6],
    [200, 46],
    [120, 58],
    [52, 68],
    [-18, 72],
    [-92, 66],
    [-146, 58],
  ];
}

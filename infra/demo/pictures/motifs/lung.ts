import { type Cloth, placements } from "../cloth.ts";
import { around, circle, define, fill, leaf, place, stroke, use } from "../svg.ts";

/** Lung-lungan: a tendril with leaves on both sides that ends in a bud, grown over the cloth in turning rows. */
export function drawLung(cloth: Cloth): string {
  const { palette, random, scale } = cloth;
  const slim = random.between(11, 19);
  const pairs = random.whole(3, 4);
  const sprig = (body: string, second: string) => {
    const leaves = Array.from({ length: pairs }, (_, index) => {
      const y = 62 - (index * 96) / pairs;
      const x = Math.sin(y / 34) * 8;
      const long = 50 - index * 5;
      const green = index % 2 === 0 ? body : second;
      const blade = fill(leaf(long, slim), green) + stroke(`M0-6V${-long + 12}`, palette.ground, 2);
      return place(blade, x, y, -58) + place(blade, x, y - 8, 58);
    });
    return (
      stroke("M-4 84C14 56-16 34 4 6C14-10-6-24 0-44", palette.dark, 4.5) +
      leaves.join("") +
      place(
        around(5, fill(leaf(24, 9), palette.accent)) +
          circle(0, 0, 6, palette.light) +
          circle(0, 0, 3, palette.dark),
        0,
        -52,
      )
    );
  };
  const curl =
    stroke("M-26 12C-26-16 20-20 20 4C20 20-6 20-5 5", palette.main, 5) + circle(-26, 20, 5, palette.accent);
  const berry =
    circle(0, -7, 6, palette.accent) + circle(-7, 5, 6, palette.main) + circle(7, 5, 6, palette.main);
  const stepX = 148 * scale;
  const stepY = 150 * scale;
  return (
    define("la", sprig(palette.main, palette.dark)) +
    define("lb", sprig(palette.main, palette.main)) +
    define("lc", curl) +
    define("ld", berry) +
    placements(cloth, { stepX, stepY, brick: true })
      .map((at) => {
        const turn = (at.row % 2 === 0 ? 18 : 198) + random.between(-14, 14);
        return (
          use("lc", at.x + stepX / 2, at.y - stepY * 0.2, random.between(-30, 30), scale) +
          use("ld", at.x + stepX / 2, at.y + stepY * 0.3, random.between(0, 120), scale) +
          use(random.chance(0.5) ? "la" : "lb", at.x, at.y, turn, scale * random.between(0.84, 0.98))
        );
      })
      .join("")
  );
}

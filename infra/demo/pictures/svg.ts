export type Point = readonly [x: number, y: number];

export function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export function fill(d: string, colour: string): string {
  return `<path d="${d}" fill="${colour}"/>`;
}

export function stroke(d: string, colour: string, width: number): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

export function circle(x: number, y: number, r: number, colour: string): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${colour}"/>`;
}

export function ring(r: number, colour: string, width: number): string {
  return `<circle r="${n(r)}" fill="none" stroke="${colour}" stroke-width="${n(width)}"/>`;
}

export function ellipse(x: number, y: number, rx: number, ry: number, colour: string): string {
  return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${colour}"/>`;
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  radius = 0,
): string {
  const corner = radius > 0 ? ` rx="${n(radius)}"` : "";
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${corner} fill="${colour}"/>`;
}

export function define(id: string, content: string): string {
  return `<defs><g id="${id}">${content}</g></defs>`;
}

/** `place` is a transform: degrees clockwise after moving to x, y. */
export function place(content: string, x: number, y: number, degrees = 0, scale = 1): string {
  return `<g transform="${transform(x, y, degrees, scale)}">${content}</g>`;
}

export function use(id: string, x: number, y: number, degrees = 0, scale = 1): string {
  return `<use href="#${id}" transform="${transform(x, y, degrees, scale)}"/>`;
}

function transform(x: number, y: number, degrees: number, scale: number): string {
  const turn = n(degrees) === "0" ? "" : `rotate(${n(degrees)})`;
  const size = scale === 1 ? "" : `scale(${Math.round(scale * 100) / 100})`;
  return `translate(${Math.round(x)} ${Math.round(y)})${turn}${size}`;
}

/** The same drawing `count` times around the origin. */
export function around(count: number, content: string, from = 0): string {
  return Array.from({ length: count }, (_, index) => {
    const degrees = n(from + (index * 360) / count);
    return `<g transform="rotate(${degrees})">${content}</g>`;
  }).join("");
}

export function polar(radius: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [radius * Math.sin(angle), -radius * Math.cos(angle)];
}

export function polygon(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}Z`;
}

export function lozenge(halfWidth: number, halfHeight: number, x = 0, y = 0): string {
  return polygon([
    [x, y - halfHeight],
    [x + halfWidth, y],
    [x, y + halfHeight],
    [x - halfWidth, y],
  ]);
}

/** A smooth closed line through the points (Catmull-Rom as cubic Béziers). */
export function closedCurve(points: readonly Point[]): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0];
  const pieces = points.map((from, index) => {
    const before = at(index - 1);
    const to = at(index + 1);
    const after = at(index + 2);
    return `C${n(from[0] + (to[0] - before[0]) / 6)} ${n(from[1] + (to[1] - before[1]) / 6)} ${n(to[0] - (after[0] - from[0]) / 6)} ${n(to[1] - (after[1] - from[1]) / 6)} ${n(to[0])} ${n(to[1])}`;
  });
  const [x, y] = at(0);
  return `M${n(x)} ${n(y)}${pieces.join("")}Z`;
}

/** A closed line of outward bows, as on a scalloped hem; `bulge` above 0.5 of the chord. */
export function scallops(points: readonly Point[], bulge: number): string {
  const first = points[0] ?? [0, 0];
  const bows = points.map((from, index) => {
    const to = points[(index + 1) % points.length] ?? first;
    const radius = Math.hypot(to[0] - from[0], to[1] - from[1]) * bulge;
    return `A${n(radius)} ${n(radius)} 0 0 1 ${n(to[0])} ${n(to[1])}`;
  });
  return `M${n(first[0])} ${n(first[1])}${bows.join("")}Z`;
}

/** A pointed leaf from the origin upwards. */
export function leaf(length: number, width: number): string {
  return `M0 0C${n(width)} ${n(-length * 0.25)} ${n(width * 0.8)} ${n(-length * 0.7)} 0 ${n(-length)}C${n(-width * 0.8)} ${n(-length * 0.7)} ${n(-width)} ${n(-length * 0.25)} 0 0Z`;
}

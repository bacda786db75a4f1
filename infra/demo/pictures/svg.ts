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

/** `place` is a transform: degrees clockwise after moving to x, y. */
export function place(content: string, x: number, y: number, degrees = 0, scale = 1): string {
  return `<g transform="${transform(x, y, degrees, scale)}">${content}</g>`;
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

/** A pointed leaf from the origin upwards. */
export function leaf(length: number, width: number): string {
  return `M0 0C${n(width)} ${n(-length * 0.25)} ${n(width * 0.8)} ${n(-length * 0.7)} 0 ${n(-length)}C${n(-width * 0.8)} ${n(-length * 0.7)} ${n(-width)} ${n(-length * 0.25)} 0 0Z`;
}

/** Only what lies within the outline is seen. */
export function clip(outline: string, content: string): string {
  const id = `k${hashOf(outline)}`;
  return `<clipPath id="${id}"><path d="${outline}"/></clipPath><g clip-path="url(#${id})">${content}</g>`;
}

export function fade(content: string, opacity: number): string {
  return `<g opacity="${opacity}">${content}</g>`;
}

/** Mirrored left to right. */
export function mirror(content: string): string {
  return `<g transform="scale(-1 1)">${content}</g>`;
}

function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

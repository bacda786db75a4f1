const particles = /(?:에서|으로|에게|까지|부터|은|는|이|가|을|를|의|에|로|와|과|도|만)$/;

/** A Korean word without the particle at its end, where two syllables or more are left. */
export function withoutParticle(word: string): string {
  const bare = word.replace(particles, "");
  return bare.length >= 2 ? bare : word;
}

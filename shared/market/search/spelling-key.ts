const alike: readonly [RegExp, string][] = [
  [/[^a-z]/g, ""],
  [/^dj/g, "j"],
  [/ph/g, "f"],
  [/ck|q/g, "k"],
  [/x/g, "ks"],
  [/(?<=[kgbdtr])h/g, ""],
  [/(?<=[aeiou])h(?![aeiou])/g, ""],
  [/c(?=[eiy])/g, "s"],
  [/c(?!h)/g, "k"],
  [/oo|oe|ou/g, "u"],
  [/ee|ea|ie/g, "i"],
  [/[ae]y(?=$|[^aeiou])|ai/g, "e"],
  [/(?<=.)y/g, "i"],
  [/z/g, "s"],
  [/(.)\1+/g, "$1"],
];

/** Words in Latin letters that sound alike have one key: "patchooly" and "patchouli", "kajon" and "cajon". */
export function spellingKey(word: string): string {
  return alike.reduce((text, [sound, letter]) => text.replaceAll(sound, letter), word);
}

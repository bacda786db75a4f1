/** Makes what these say but once, and gives the same again each time: for what is dear to make of few different ones. */
export function remembered<Asked extends (string | number)[], Made>(
  make: (...asked: Asked) => Made,
): (...asked: Asked) => Made {
  const known = new Map<string, Made>();
  return (...asked) => {
    const key = asked.join(" ");
    const made = known.get(key) ?? make(...asked);
    known.set(key, made);
    return made;
  };
}

/**
 * Makes what these say but once, and gives the same again each time: for what is dear to make of few different ones. No
 * more than `most` are kept; others are made each time.
 */
export function remembered<Asked extends (string | number)[], Made>(
  make: (...asked: Asked) => Made,
  most = Number.POSITIVE_INFINITY,
): (...asked: Asked) => Made {
  const known = new Map<string, Made>();
  return (...asked) => {
    const key = asked.join(" ");
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(...asked);
    if (known.size < most) known.set(key, made);
    return made;
  };
}

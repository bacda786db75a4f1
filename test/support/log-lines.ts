import { vi } from "vitest";

/** What `act` logs to standard output, a line an object. */
export async function logLinesOf(act: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
  const lines: string[] = [];
  const written = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
  try {
    await act();
  } finally {
    written.mockRestore();
  }
  return lines.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
}

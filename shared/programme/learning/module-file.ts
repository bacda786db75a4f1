import * as z from "zod";

const text = (minimum: number, maximum: number) => z.string().trim().min(minimum).max(maximum);
const name = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(40);

/** What a module's folder is called, and its page's address. */
export const ModuleSlug = name.meta({ examples: ["hs-code"] });

export const audiences = ["everyone", "before-return", "exporters"] as const;

const points = z.array(text(2, 400)).min(2).max(8);
const cell = z.string().trim().min(1).max(160);

const Block = z.union([
  z.strictObject({ text: text(20, 900) }),
  z.strictObject({ list: points }),
  z.strictObject({ steps: points }),
  z.strictObject({ note: text(10, 300) }),
  z.strictObject({ picture: name, says: text(10, 400) }),
  z.strictObject({
    table: z.strictObject({
      head: z.array(cell).min(2).max(4),
      rows: z.array(z.array(cell).min(2).max(4)).min(1).max(8),
    }),
  }),
]);
export type Block = z.infer<typeof Block>;

const Section = z.strictObject({
  id: name,
  heading: text(3, 80),
  /** The section that works an example through. */
  example: z.literal(true).optional(),
  blocks: z.array(Block).min(2).max(8),
});

const Choice = z.strictObject({ text: text(1, 200), right: z.literal(true).optional(), why: text(10, 400) });

const Question = z.strictObject({
  question: text(10, 300),
  /** The section that answers it. */
  from: name,
  choices: z.array(Choice).min(3).max(4),
});

/**
 * A learning module in one language, as a trainer writes it: the YAML of `web/learning/<slug>/<language>.yaml`. The build
 * and the tests read it; what runs has what was made of it (`module.ts`).
 */
export const ModuleFile = z.strictObject({
  title: text(4, 60),
  about: text(20, 160),
  order: z.int().min(1).max(99),
  minutes: z.int().min(5).max(10),
  audience: z.enum(audiences),
  sections: z.array(Section).min(3).max(6),
  quiz: z.array(Question).min(5).max(7),
  sources: z.array(text(3, 200)).min(1).max(12),
});
export type ModuleFile = z.infer<typeof ModuleFile>;

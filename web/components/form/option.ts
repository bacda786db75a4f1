/** One of what a list or a choice offers. */
export interface Option {
  value: string;
  text: string;
}

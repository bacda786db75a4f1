/** A file that a build made. */
export interface WrittenFile {
  file: string;
  bytes: number;
}

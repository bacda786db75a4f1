/** A line of the page that tells how far the upload of a file is. */
export interface UploadRow {
  file: File;
  line: HTMLElement;
  bar: HTMLProgressElement;
  state: HTMLElement;
}

export function uploadRow(file: File): UploadRow {
  const line = document.createElement("li");
  const name = document.createElement("bdi");
  const bar = document.createElement("progress");
  const state = document.createElement("span");
  name.textContent = file.name;
  bar.max = 1;
  bar.setAttribute("aria-label", file.name);
  line.append(name, " – ", state, " ", bar);
  return { file, line, bar, state };
}

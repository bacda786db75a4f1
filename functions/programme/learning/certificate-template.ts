/** Four petals as in web/components/icon.tsx, on a field of 24 by 24. */
const kawung =
  "M11.3 11.3C5.8 11.3 1.5 5.8 1.5 1.5c5.5 0 9.8 4.3 9.8 9.8zM12.7 11.3c0-5.5 4.3-9.8 9.8-9.8 0 4.3-4.3 9.8-9.8 9.8zM12.7 12.7c5.5 0 9.8 4.3 9.8 9.8-5.5 0-9.8-4.3-9.8-9.8zM11.3 12.7c0 5.5-4.3 9.8-9.8 9.8 0-5.5 4.3-9.8 9.8-9.8z";

const drawn = (count: number) =>
  `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${count * 24} 24' fill='#1f4170'>${Array.from(
    { length: count },
    (_, at) => `<path transform='translate(${at * 24} 0)' d='${kawung}'/>`,
  ).join("")}</svg>`;

/**
 * A certificate in Typst, on A4 across: given as JSON, every text of which is put in as a string, so that nothing that people
 * write is read as markup. Indonesian first, English below it.
 */
export const certificateTemplate = `
#let it = json(bytes(sys.inputs.certificate))
#let (first, second) = it.words
#let ink = rgb("#1f4170")
#let quiet = rgb("#57534a")
#let faces = ("Noto Sans TC", "Noto Sans JP", "Noto Sans KR", "Vazirmatn", "Noto Emoji")

#set document(
  title: first.title + " " + it.number,
  author: "Rantau",
  date: datetime(year: it.date.at(0), month: it.date.at(1), day: it.date.at(2)),
)
#set page(paper: "a4", flipped: true, fill: none, margin: (x: 24mm, top: 15mm, bottom: 14mm))
#set text(lang: "id", size: 11pt, font: ("Noto Sans", ..faces), fallback: false, hyphenate: false)
#set par(leading: 0.5em, spacing: 0.7em)
#let line-of-batik = pdf.artifact(image(bytes("${drawn(120)}"), format: "svg", width: 100%))
#let in-english(body) = text(lang: "en", size: 9pt, fill: quiet, body)

#place(top, line-of-batik)
#place(bottom, line-of-batik)
#v(10mm)
#align(center, {
  pdf.artifact(image(bytes("${drawn(1)}"), format: "svg", height: 26pt))
  v(3mm)
  show heading: set block(above: 0pt, below: 11pt)
  heading(level: 1, outlined: false, text(size: 27pt, weight: 600, fill: ink, font: ("Noto Serif", ..faces), first.title))
  in-english(second.title)
  v(6mm)
  text(size: 25pt, weight: 600, font: ("Noto Serif", "Noto Sans", ..faces), it.name)
  v(4mm)
  block(width: 82%, first.says)
  block(width: 82%, in-english(second.says))
})
#v(1fr)
#text(size: 9pt, weight: 600, fill: ink, first.modules) #in-english(second.modules)
#v(1mm)
#set text(size: 9pt)
#let passed(from, to) = for (at, title) in it.modules.enumerate().slice(from, to) {
  block(above: 5pt, below: 0pt, breakable: false, grid(
    columns: (7mm, 1fr),
    text(fill: ink, weight: 600, str(at + 1)),
    { title.id; h(4pt); text(lang: "en", size: 8pt, fill: quiet, title.en) },
  ))
}
#let half = calc.ceil(it.modules.len() / 2)
#grid(columns: (1fr, 1fr), column-gutter: 12mm, passed(0, half), passed(half, it.modules.len()))
#v(1fr)
#grid(
  columns: (1fr, 1.5fr),
  column-gutter: 12mm,
  align: (left + bottom, left + bottom),
  {
    text(weight: 600, it.number)
    linebreak()
    first.day
    if second.day != first.day { linebreak(); in-english(second.day) }
  },
  {
    set text(size: 8pt)
    first.what
    linebreak()
    text(lang: "en", fill: quiet, second.what)
    v(1mm)
    text(fill: ink, weight: 600, first.proof)
    text(fill: quiet, " / " + second.proof)
    linebreak()
    link(it.proofAt, it.proofAt)
  },
)
#v(9mm)
`;

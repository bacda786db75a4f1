/** Four petals as in web/components/icon.tsx, on a field of 24 by 24. */
const kawung =
  "M11.3 11.3C5.8 11.3 1.5 5.8 1.5 1.5c5.5 0 9.8 4.3 9.8 9.8zM12.7 11.3c0-5.5 4.3-9.8 9.8-9.8 0 4.3-4.3 9.8-9.8 9.8zM12.7 12.7c5.5 0 9.8 4.3 9.8 9.8-5.5 0-9.8-4.3-9.8-9.8zM11.3 12.7c0 5.5-4.3 9.8-9.8 9.8 0-5.5 4.3-9.8 9.8-9.8z";

const petals = Array.from(
  { length: 90 },
  (_, at) => `<path transform='translate(${at * 24} 0)' d='${kawung}'/>`,
);
/** The batik line. */
const batik = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${90 * 24} 24' fill='#1f4170'>${petals.join("")}</svg>`;

const mark = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><path fill='#1f4170' d='${kawung}'/></svg>`;

/**
 * A paper in Typst: it is given as JSON (`paper-view.ts`), every text of which is put in as a string, so that nothing that
 * people write is ever read as markup. A4, with margins and blocks where UNECE's layout key has them.
 */
export const template = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#let ink = rgb("#1f4170")
#let quiet = rgb("#57534a")
#let hairline = 0.5pt + rgb("#a9a394")
#let rule = 1pt + ink

#let regions = ("zh-Hant": ("zh", "tw"), ja: ("ja", "jp"), ko: ("ko", "kr"))
#let cjk = ("zh-Hant": "Noto Sans TC", ja: "Noto Sans JP", ko: "Noto Sans KR")
#let fonts-of(language, first: "Noto Sans") = {
  let own = cjk.at(language, default: "Noto Sans TC")
  (first, "Noto Sans", own, ..cjk.values().filter(it => it != own), "Vazirmatn", "Noto Emoji")
}
#let in-language(language, body, first: "Noto Sans") = {
  let (lang, region) = regions.at(language, default: (language, none))
  set text(lang: lang, region: region, font: fonts-of(language, first: first))
  body
}
#let is-rtl = paper.language == "ar"

// A second language's text.
#let other(it) = in-language(paper.language, text(dir: if is-rtl { rtl } else { ltr }, it))
// What a person wrote: by its own direction.
#let written(it, first: "Noto Sans") = {
  let body = text(dir: if it.isRightToLeft { rtl } else { ltr }, it.text)
  in-language(it.at("language", default: paper.language), body, first: first)
}
#let label(it) = {
  set text(size: 6.8pt)
  box(text(fill: ink, weight: 600, it.en))
  if "other" in it { if is-rtl { h(1fr) } else { h(4pt) }; box(text(fill: quiet, other(it.other))) }
}
#let stacked-label(it) = {
  set text(size: 6.8pt)
  text(fill: ink, weight: 600, it.en)
  if "other" in it { linebreak(); text(fill: quiet, other(it.other)) }
}
#let said(it) = {
  it.en
  if "other" in it { linebreak(); text(size: 8pt, fill: quiet, other(it.other)) }
}

// Words without a blank are broken where they are too long for a column; a sign for that would be read with the text.
#show regex("[^\s\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Arabic}]{22,}"): long => long.text.clusters().join(box(width: 0pt))

#let numbered = paper.title.en + " " + paper.number
#set document(
  title: numbered,
  author: paper.seller.text,
  date: datetime(year: paper.date.at(0), month: paper.date.at(1), day: paper.date.at(2)),
)
#set text(lang: "en", size: 9pt, font: fonts-of(paper.language), fallback: false, hyphenate: false, number-width: "tabular", top-edge: 0.82em, bottom-edge: -0.22em)
// Lines are as high in every script.
#set par(leading: 0.18em, spacing: 0.2em, linebreaks: "optimized")

#let demo = if paper.demo != none {
  block(width: 100%, stroke: 0.75pt + ink, inset: (x: 6pt, y: 3pt), below: 4pt, {
    set text(size: 7.5pt, fill: ink)
    text(weight: 600, paper.demo.en)
    if "other" in paper.demo { if is-rtl { h(1fr) } else { h(6pt) }; other(paper.demo.other) }
  })
}

#set page(
  paper: "a4",
  fill: none,
  margin: (left: 18mm, right: 14mm, top: if paper.demo != none { 20mm } else { 15mm }, bottom: 16mm),
  header-ascent: 3mm,
  header: {
    demo
    context if counter(page).get().first() > 1 {
      set text(size: 8pt, fill: quiet)
      written(paper.seller)
      h(1fr)
      numbered
    }
  },
  footer: {
    line(length: 100%, stroke: hairline)
    v(1pt)
    set text(size: 7.5pt, fill: quiet)
    numbered
    h(8pt)
    paper.genuine.fingerprint.value
    h(1fr)
    context counter(page).display("1 / 1", both: true)
  },
)

// The head: whose paper it is, and what it is.
#grid(
  columns: (auto, 1fr, auto),
  column-gutter: 8pt,
  align: (horizon, horizon, right + horizon),
  pdf.artifact(image(bytes("${mark}"), format: "svg", height: 22pt)),
  text(size: 12.5pt, weight: 600, fill: ink, written(paper.seller, first: "Noto Serif")),
  {
    show heading: set block(above: 0pt, below: 2pt)
    heading(level: 1, outlined: false, text(size: 17pt, weight: 600, fill: ink, font: "Noto Serif", paper.title.en))
    if "other" in paper.title { text(size: 11pt, fill: ink, other(paper.title.other)) }
  },
)
#block(above: 4pt, below: 8pt, width: 100%, height: 6pt, clip: true, pdf.artifact(image(bytes("${batik}"), format: "svg", height: 6pt)))

#let party(it) = block(breakable: false, width: 100%, {
  label(it.label)
  linebreak()
  text(weight: 600, size: 10pt, written(it.name))
  for part in it.lines { linebreak(); written(part) }
})
#let fact(it) = block(breakable: false, width: 100%, {
  label(it.label)
  linebreak()
  said(it.value)
})
#let facts(them, columns: 2) = grid(columns: (1fr,) * columns, column-gutter: 12pt, row-gutter: 6pt, ..them.map(fact))
#grid(
  columns: (1fr, 1fr),
  column-gutter: 16pt,
  stack(spacing: 8pt, ..paper.parties.map(party)),
  facts(paper.facts),
)
#if paper.transport.len() > 0 {
  block(above: 7pt, below: 5pt, line(length: 100%, stroke: hairline))
  facts(paper.transport, columns: 4)
}
#v(6pt)

// The lines. An empty first column spans the last of them and what they come to, so that no page begins with totals alone.
#let last = calc.max(paper.rows.len() - 2, 0)
#let cell-of(column, texts) = {
  set align(right) if column.isFigure
  for (at, it) in texts.enumerate() {
    if at > 0 { linebreak(); text(size: 7.8pt, fill: quiet, written(it)) } else { written(it) }
  }
}
#let row-of(row) = row.enumerate().map(((at, texts)) => table.cell(cell-of(paper.columns.at(at), texts)))
#let count = paper.columns.len()
#let sum-row(it) = (
  table.cell(colspan: count - 2, align: right + horizon, inset: (y: 3pt), stroke: none, {
    set text(weight: 600) if it.isTotal
    it.label.en
    if "other" in it.label { h(6pt); text(size: 7.8pt, fill: quiet, weight: 400, other(it.label.other)) }
  }),
  table.cell(colspan: 2, align: right, inset: (x: 4pt, y: 3pt), stroke: if it.isTotal { (top: rule, bottom: rule) } else { none },
    text(weight: if it.isTotal { 600 } else { 400 }, size: if it.isTotal { 11pt } else { 9pt }, it.value)),
)
#let sums = if paper.sums == none { () } else {
  (table.cell(colspan: 2, align: right, stroke: (top: rule, bottom: rule), text(weight: 600, paper.total.en) + if "other" in paper.total { h(6pt); text(size: 7.8pt, fill: quiet, other(paper.total.other)) }),) + paper.sums.map(it => table.cell(align: right, stroke: (top: rule, bottom: rule), text(weight: 600, it)))
}
#let tail = paper.rows.slice(last).map(row-of).flatten() + sums + paper.totals.map(sum-row).flatten()
#let tail-rows = paper.rows.len() - last + (if paper.sums == none { 0 } else { 1 }) + paper.totals.len()
#table(
  columns: (0pt, ..paper.columns.map(it => if it.width == "rest" { 1fr } else { auto })),
  inset: (x, y) => if x == 0 { 0pt } else { (x: 4pt, y: 4pt) },
  stroke: (x, y) => if x > 0 { (bottom: hairline) },
  table.header(
    repeat: true,
    table.cell(stroke: none, none),
    ..paper.columns.map(it => table.cell(
      align: bottom + if it.isFigure { right } else { left },
      stroke: (top: rule, bottom: rule),
      stacked-label(it.label),
    )),
  ),
  ..paper.rows.slice(0, last).map(row => (table.cell(none), ..row-of(row))).flatten(),
  table.cell(rowspan: tail-rows, breakable: false, none),
  ..tail,
)
#if paper.packing != none {
  v(2pt)
  block(breakable: false, { label(paper.packing.label); linebreak(); said(paper.packing.value) })
}

#let remark(it) = {
  block(sticky: true, below: 2pt, width: 100%, label(it.label))
  for paragraph in it.paragraphs {
    let side = if paragraph.isRightToLeft { right } else { left }
    block(width: 100%, above: 2pt, below: 0pt, align(side, written(paragraph)))
  }
}
#if paper.remarks.len() > 0 {
  block(above: 7pt, grid(columns: (1fr,) * calc.min(paper.remarks.len(), 2), gutter: 12pt, ..paper.remarks.map(remark)))
  for it in paper.remarks.filter(it => "warning" in it) { block(above: 4pt, text(size: 8pt, fill: quiet, said(it.warning))) }
}

// Where it is signed and how it is checked.
#block(above: 12pt, breakable: false, width: 100%, grid(
  columns: (25mm, 1fr, 62mm),
  column-gutter: 10pt,
  align: (left, left, left + bottom),
  image(bytes(paper.genuine.qr), format: "svg", width: 25mm, alt: paper.genuine.address),
  {
    set text(size: 7.5pt)
    said(paper.genuine.label)
    v(2pt)
    text(fill: quiet, paper.genuine.address)
    v(2pt)
    label(paper.genuine.fingerprint.label)
    linebreak()
    paper.genuine.fingerprint.value
  },
  if paper.signature == none {
    set text(size: 8pt)
    said(paper.issuer)
  } else {
    v(14mm)
    line(length: 100%, stroke: 0.75pt + ink)
    v(1pt)
    written(paper.seller)
    linebreak()
    label(paper.signature)
  },
))
`;

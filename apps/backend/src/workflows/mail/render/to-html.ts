import type { Block, Fact, MailContent, ParcelBlock } from "./content"
import { escapeHtml as e } from "./escape"
import { styles } from "./styles"

/** Running text: an order code stays on one line, as it is read out and copied. */
const prose = (text: string) => e(text).replaceAll(/HTX-[2-9A-Z]{6,8}/g, '<span style="white-space:nowrap">$&</span>')

const paragraph = (style: string, text: string) => `<p style="${style}">${prose(text)}</p>`

const title = (text: string | undefined) => (text ? `<h2 style="${styles.title}">${e(text)}</h2>` : "")

const table = (rows: readonly string[]) =>
  rows.length > 0 ? `<table role="presentation" style="${styles.table}">${rows.join("")}</table>` : ""

function facts(rows: readonly Fact[]): string {
  const shown = rows.flatMap(([name, value]) =>
    value ? [`<tr><td style="${styles.name}">${e(name)}</td><td style="${styles.value}">${e(value)}</td></tr>`] : [],
  )
  return table(shown)
}

function parcel({ title: heading, lines, sums, facts: rows }: ParcelBlock): string {
  const row = (label: string, amount: string, extra = "") =>
    `<tr><td style="${styles.cell};${extra}">${e(label)}</td><td style="${styles.amount};${extra}">${e(amount)}</td></tr>`
  const goods = lines.map((line) => row(`${line.quantity} × ${line.label}`, line.amount))
  const totals = sums.map((sum) => row(sum.label, sum.amount, sum.strong ? styles.strong : ""))
  return title(heading) + table([...goods, ...totals]) + facts(rows)
}

function button({ label, href }: { label: string; href: string }): string {
  const link = e(href)
  return `<p style="${styles.buttonRow}"><a href="${link}" style="${styles.button}">${e(label)}</a></p><p style="${styles.text}"><a href="${link}" style="${styles.link}">${link}</a></p>`
}

function block(one: Block): string {
  if (one.kind === "text") return paragraph(styles.text, one.text)
  if (one.kind === "note") return paragraph(styles.note(one.tone), one.text)
  if (one.kind === "facts") return title(one.title) + facts(one.rows)
  if (one.kind === "button") return button(one)
  return parcel(one)
}

/** The mail as one HTML document: inline styles only, no picture, no script, nothing loaded from anywhere. */
export function toHtml({ subject, preview, heading, blocks, footer }: MailContent): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${e(subject)}</title>
</head>
<body style="${styles.page}">
<div style="${styles.preview}">${e(preview)}</div>
<div style="${styles.frame}">
<div style="${styles.head}">Chợ HTX</div>
<div style="${styles.card}">
<h1 style="${styles.heading}">${prose(heading)}</h1>
${blocks.map(block).join("\n")}
</div>
<p style="${styles.footer}">${e(footer)}</p>
</div>
</body>
</html>
`
}

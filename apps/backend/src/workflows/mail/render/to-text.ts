import type { Block, Fact, MailContent, ParcelBlock } from "./content"

const facts = (rows: readonly Fact[]) => rows.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))

const parcel = ({ title, lines, sums, facts: rows }: ParcelBlock) => [
  title,
  ...lines.map((line) => `- ${line.quantity} × ${line.label}: ${line.amount}`),
  ...sums.map((sum) => `${sum.label}: ${sum.amount}`),
  ...facts(rows),
]

function block(one: Block): string {
  if (one.kind === "text" || one.kind === "note") return one.text
  if (one.kind === "facts") return [...(one.title ? [one.title] : []), ...facts(one.rows)].join("\n")
  if (one.kind === "button") return `${one.label}: ${one.href}`
  return parcel(one).join("\n")
}

/** The mail as plain text, for programs and people that want no HTML. */
export function toText({ heading, blocks, footer }: MailContent): string {
  return `${[heading, ...blocks.map(block), `--\n${footer}`].filter(Boolean).join("\n\n")}\n`
}

/** One row of names and values; a row without a value is left out. */
export type Fact = readonly [name: string, value: string | null | undefined]

/** Goods of one parcel and their sums; amounts are written already. */
export interface ParcelBlock {
  kind: "parcel"
  title: string
  lines: readonly { label: string; quantity: number; amount: string }[]
  sums: readonly { label: string; amount: string; strong?: boolean }[]
  /** Who sells it, under the sums. */
  facts: readonly Fact[]
}

export type Block =
  | { kind: "text"; text: string }
  /** One sentence that must be seen. */
  | { kind: "note"; tone: "good" | "info" | "warn"; text: string }
  | { kind: "facts"; title?: string; rows: readonly Fact[] }
  | { kind: "button"; label: string; href: string }
  | ParcelBlock

/** A mail in plain words. Nothing in it is escaped: that is what the two renderers do. */
export interface MailContent {
  subject: string
  /** The line an inbox shows beside the subject. */
  preview: string
  heading: string
  blocks: readonly Block[]
  /** Why the reader gets this mail. */
  footer: string
}

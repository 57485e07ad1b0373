import type { MarketCartLine } from "@cho-htx/contracts"
import { Note } from "@cho-htx/ui/note"
import type { Ref } from "react"
import { fill } from "../../lib/i18n/fill"
import type { CartWords } from "./issue-words"

export interface CartBlockedProps {
  lines: MarketCartLine[]
  words: CartWords
  ref?: Ref<HTMLDivElement>
}

/** Summary of the lines that stop the order, each linked to its place. */
export function CartBlocked({ lines, words, ref }: CartBlockedProps) {
  if (lines.length === 0) return null
  return (
    <Note tone="bad" ref={ref} tabIndex={-1}>
      <b>{fill(words.blocked_title, { n: lines.length })}</b>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <a href={`#${line.id}`} className="font-bold text-son-800 underline">
              {line.label}
            </a>
          </li>
        ))}
      </ul>
    </Note>
  )
}

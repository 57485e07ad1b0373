import type { ReactNode } from "react"

/** Names at the left, facts at the right, a hairline between; rows without a fact are left out. */
export function FactsTable({ rows }: { rows: { name: string; fact: ReactNode }[] }) {
  return (
    <dl className="mt-1.5 text-sm leading-normal">
      {rows
        .filter(({ fact }) => fact !== null && fact !== "")
        .map(({ name, fact }) => (
          <div
            key={name}
            className="grid grid-cols-[minmax(110px,38%)_1fr] border-line border-b py-[9px] last:border-b-0 last:pb-0"
          >
            <dt className="pr-3 text-soft">{name}</dt>
            <dd className="min-w-0 break-words">{fact}</dd>
          </div>
        ))}
    </dl>
  )
}

import type { FactRow } from "./fact-rows"

/** Names and what was written; empty answers are left out. */
export function FactList({ rows }: { rows: FactRow[] }) {
  return (
    <dl className="divide-y divide-line">
      {rows.map(([name, fact]) =>
        fact ? (
          <div key={name} className="grid grid-cols-[8.5rem_1fr] gap-3 py-2.5 leading-[1.45]">
            <dt className="text-soft">{name}</dt>
            <dd className="min-w-0 break-words">{fact}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}

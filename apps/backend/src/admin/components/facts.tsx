import type { ReactNode } from "react"

/** Names and values of one thing; a row without a value is left out. */
export function Facts({ rows }: { rows: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="divide-y">
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== "")
        .map(([name, value]) => (
          <div
            key={name}
            className="txt-small grid grid-cols-[112px_1fr] gap-x-3 px-4 py-3 md:grid-cols-[160px_1fr] md:px-6"
          >
            <dt className="text-ui-fg-subtle">{name}</dt>
            <dd className="text-ui-fg-base min-w-0 break-words">{value}</dd>
          </div>
        ))}
    </dl>
  )
}

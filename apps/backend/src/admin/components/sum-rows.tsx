import { formatDong } from "@cho-htx/vietnam"

export interface SumRow {
  name: string
  /** Integer đồng. */
  amount: number
  strong?: boolean
}

/** A column of sums, aligned to the đồng. */
export function SumRows({ rows }: { rows: readonly SumRow[] }) {
  return (
    <dl className="txt-small flex flex-col gap-y-2 px-4 py-3 md:px-6">
      {rows.map(({ name, amount, strong }) => (
        <div key={name} className={`flex justify-between gap-x-4 ${strong ? "txt-small-plus" : ""}`}>
          <dt className={strong ? "" : "text-ui-fg-subtle"}>{name}</dt>
          <dd className="cho-num">{formatDong(amount)}</dd>
        </div>
      ))}
    </dl>
  )
}

import type { OrderLotsResponse, VendorOrderResponse } from "@cho-htx/contracts"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { fill } from "../../../lib/i18n/fill"
import { ReadFailed } from "../../shell/read-failed"
import { useLotWords } from "../use-lot-words"
import { LotShare } from "./lot-share"
import { leftOf } from "./shares"
import { useLotsOf } from "./use-lots-of"

export interface LineLotsProps {
  line: VendorOrderResponse["order"]["lines"][number]
  share: Record<string, number>
  /** What the order says already: lots that are no longer among the latest stay in view. */
  said: OrderLotsResponse["lots"]
  onChange: (share: Record<string, number>) => void
}

/** The lots that one line's packs may come from. */
export function LineLots({ line, share, said, onChange }: LineLotsProps) {
  const { attach: words } = useLotWords()
  const { lots, error, refetch } = useLotsOf(line.variant_id ?? null)
  const left = leftOf(line.quantity, share)
  const latest = lots ?? []
  const older = said.filter(({ line_id, lot_id }) => line_id === line.id && !latest.some(({ id }) => id === lot_id))
  return (
    <fieldset className="min-w-0 rounded-card border border-line p-3.5">
      <legend className="px-1 font-bold">{fill(words.of, { label: line.label, n: line.quantity })}</legend>
      {line.variant_id && !lots && !error ? <Skeleton className="h-14 rounded-md" /> : null}
      {line.variant_id && !lots && error ? <ReadFailed error={error} onRetry={() => void refetch()} /> : null}
      {(lots || !line.variant_id) && latest.length + older.length === 0 ? (
        <p className="text-soft">{words.no_lots}</p>
      ) : (
        <ul className="divide-y divide-line">
          {latest.map((lot) => (
            <LotShare
              key={lot.id}
              lot={lot}
              packs={share[lot.id] ?? 0}
              left={left}
              onChange={(packs) => onChange({ ...share, [lot.id]: packs })}
            />
          ))}
          {older.map(({ lot_id, code, quantity }) => (
            <li key={lot_id} className="py-2.5 tabular-nums">
              <b>{code}</b> × {quantity}
            </li>
          ))}
        </ul>
      )}
      {latest.length > 0 ? (
        <p role="status" className="mt-1 text-sm text-soft">
          {left > 0 ? fill(words.left, { n: left }) : words.all}
        </p>
      ) : null}
    </fieldset>
  )
}

import { Button } from "@cho-htx/ui/button"
import { Quantity } from "@cho-htx/ui/quantity"
import { Tag } from "@cho-htx/ui/tag"
import { formatDate } from "@cho-htx/vietnam/date"
import { fill } from "../../../lib/i18n/fill"
import { useLotWords } from "../use-lot-words"
import type { LotToAttach } from "./lots-to-attach"

export interface LotShareProps {
  lot: Pick<LotToAttach, "code" | "made_on" | "best_before" | "waits">
  packs: number
  /** Packs of the line that no lot has yet. */
  left: number
  onChange: (packs: number) => void
}

/** One lot and how many packs come from it; the first tap takes all that are left. */
export function LotShare({ lot, packs, left, onChange }: LotShareProps) {
  const { attach: words, waiting } = useLotWords()
  const code = lot.code || waiting.no_code_short
  const day = formatDate(lot.made_on)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2 py-2.5">
      <span className="min-w-0 leading-[1.4]">
        <b className="block tabular-nums">{code}</b>
        <span className="text-sm text-soft tabular-nums">
          {lot.best_before
            ? fill(words.made, { day, end: formatDate(lot.best_before) })
            : fill(words.made_only, { day })}
        </span>
        {lot.waits ? (
          <span className="mt-1 block">
            <Tag tone="warn">{waiting.unsent}</Tag>
          </span>
        ) : null}
      </span>
      {packs > 0 ? (
        <Quantity
          value={packs}
          max={packs + left}
          labels={{
            group: fill(words.group, { code }),
            less: words.less,
            more: words.more,
            remove: words.remove,
          }}
          onChange={onChange}
        />
      ) : (
        <Button
          look="line"
          className="px-3!"
          aria-label={`${words.take} ${code}`}
          disabled={left === 0}
          onClick={() => onChange(left)}
        >
          {words.take}
        </Button>
      )}
    </li>
  )
}

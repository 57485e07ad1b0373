import { MinusGlyph, PlusGlyph, TrashGlyph } from "./glyphs"

export interface QuantityProps {
  value: number
  /** Most that may be asked for; null = no known limit. */
  max: number | null
  labels: { group: string; less: string; more: string; remove: string }
  /** At 1 the left button removes the line instead. */
  onChange: (next: number) => void
  removable?: boolean
}

/** Stepper with 48 px targets: a bin at 1, plus greyed at the limit (still focusable, so nothing jumps). */
export function Quantity({ value, max, labels, onChange, removable = true }: QuantityProps) {
  const atMost = max !== null && value >= max
  const atLeast = value <= 1
  const lessDead = atLeast && !removable
  return (
    <fieldset
      aria-label={labels.group}
      className="m-0 inline-grid min-w-0 grid-cols-[48px_44px_48px] items-center rounded-md border-[1.5px] border-rice-300 bg-white p-0 text-center font-bold"
    >
      <button
        type="button"
        aria-label={atLeast && removable ? labels.remove : labels.less}
        aria-disabled={lessDead || undefined}
        onClick={() => !lessDead && onChange(value - 1)}
        className={`grid h-[46px] cursor-pointer place-items-center rounded-md ${lessDead ? "text-rice-300" : "text-leaf-700"}`}
      >
        {atLeast && removable ? <TrashGlyph size={18} /> : <MinusGlyph size={18} />}
      </button>
      <output aria-label={labels.group} className="tabular-nums">
        {value}
      </output>
      <button
        type="button"
        aria-label={labels.more}
        aria-disabled={atMost || undefined}
        onClick={() => !atMost && onChange(value + 1)}
        className={`grid h-[46px] cursor-pointer place-items-center rounded-md ${atMost ? "text-rice-300" : "text-leaf-700"}`}
      >
        <PlusGlyph size={18} />
      </button>
    </fieldset>
  )
}

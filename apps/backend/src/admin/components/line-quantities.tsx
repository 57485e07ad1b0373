import type { AdminParcelLine } from "@cho-htx/contracts"
import { Input } from "@medusajs/ui"
import { useWords } from "../lib/use-words"
import { Thumb } from "./thumb"

/** line id → how many packs; a line left out counts as 0. */
export type Quantities = Readonly<Record<string, number>>

/** Packs of a line that have not been canceled. */
export const packsLeft = (line: AdminParcelLine): number => line.quantity - line.canceled_quantity

interface LineQuantitiesProps {
  lines: readonly AdminParcelLine[]
  value: Quantities
  onChange: (value: Quantities) => void
  /** Most packs of a line that can be chosen. */
  most: (line: AdminParcelLine) => number
  /** Names the field of a line for those who do not see it. */
  label: (line: AdminParcelLine) => string
}

/** A number per line, from 0 to what there is. */
export function LineQuantities({ lines, value, onChange, most, label }: LineQuantitiesProps) {
  const { words } = useWords()
  return (
    <ul className="border-ui-border-base divide-y rounded-lg border">
      {lines.map((line) => (
        <li key={line.id} className="flex items-center gap-x-3 px-3 py-2">
          <Thumb src={line.thumbnail} />
          <span className="txt-small min-w-0 flex-1">{line.label}</span>
          <Input
            type="number"
            inputMode="numeric"
            min={0}
            max={most(line)}
            step={1}
            aria-label={label(line)}
            className="w-16 text-right"
            value={String(value[line.id] ?? 0)}
            onFocus={(event) => event.target.select()}
            onChange={(event) => {
              const typed = Math.trunc(Number(event.target.value))
              const quantity = Number.isFinite(typed) ? Math.min(Math.max(0, typed), most(line)) : 0
              onChange({ ...value, [line.id]: quantity })
            }}
          />
          <span className="txt-small text-ui-fg-subtle cho-num">{words("parcel.ofPacks", { count: most(line) })}</span>
        </li>
      ))}
    </ul>
  )
}

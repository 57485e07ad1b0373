import { CheckGlyph } from "@cho-htx/ui/glyphs"
import type { ReactNode } from "react"

interface FacetTickProps {
  checked: boolean
  onToggle: () => void
  /** How many goods it leads to. */
  count: number
  children: ReactNode
}

/** One tick row, 44 px high, its count at the right. */
export function FacetTick({ checked, onToggle, count, children }: FacetTickProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 text-[15px] leading-[1.4]">
      <span className="relative grid size-5.5 flex-none place-items-center">
        <input
          type="checkbox"
          checked={checked}
          onChange={onToggle}
          className="peer absolute inset-0 size-5.5 cursor-pointer appearance-none rounded-[5px] border-2 border-field bg-surface checked:border-leaf-700 checked:bg-leaf-700"
        />
        <CheckGlyph size={14} className="pointer-events-none relative hidden text-white peer-checked:block" />
      </span>
      <span className="min-w-0">{children}</span>
      <span className="ml-auto text-sm text-soft tabular-nums">{count}</span>
    </label>
  )
}

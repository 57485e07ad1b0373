import { ClockGlyph, PinGlyph } from "@cho-htx/ui/glyphs"
import { GridGlyph, HouseLineGlyph, SearchGlyph } from "@cho-htx/ui/shop-glyphs"
import type { ComponentType } from "react"
import { noBreak } from "@/lib/format/no-break"
import { localePath } from "@/lib/i18n/locale"
import { useLocale } from "@/lib/i18n/locale-context"
import { imageAt } from "@/lib/image/image-set"
import type { Suggestion, SuggestionKind } from "./suggestion"

const icons: Record<SuggestionKind, ComponentType<{ size: number }>> = {
  history: ClockGlyph,
  query: SearchGlyph,
  product: SearchGlyph,
  category: GridGlyph,
  commune: PinGlyph,
  cooperative: HouseLineGlyph,
  all: SearchGlyph,
}

interface SuggestionRowProps {
  id: string
  row: Suggestion
  active: boolean
  onPick: (row: Suggestion) => void
}

function Lead({ row: { kind, thumbnail } }: { row: Suggestion }) {
  const Icon = icons[kind]
  if (kind === "product" && thumbnail)
    return <img src={imageAt(thumbnail, 320)} alt="" width={44} height={44} className="size-11 flex-none rounded-md" />
  return (
    <span className="grid w-11 flex-none place-items-center text-leaf-700">
      <Icon size={20} />
    </span>
  )
}

/** One row of the list: a link for the mouse, an option for the keyboard, 48 px high. */
export function SuggestionRow({ id, row, active, onPick }: SuggestionRowProps) {
  const locale = useLocale()
  const strong = row.kind === "all" ? "font-bold text-leaf-700" : ""
  return (
    <a
      id={id}
      role="option"
      aria-selected={active}
      href={localePath(locale, row.path)}
      tabIndex={-1}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        onPick(row)
      }}
      className={`flex min-h-12 items-center gap-3 px-4 py-1 text-[15px] text-ink leading-[1.4] no-underline ${active ? "bg-leaf-100" : "hover:bg-leaf-50"}`}
    >
      <Lead row={row} />
      <span className="min-w-0 flex-1">
        <span className={`line-clamp-2 ${strong}`}>{row.label}</span>
        {row.detail ? <span className="block truncate text-[13px] text-soft">{noBreak(row.detail)}</span> : null}
      </span>
      {row.price ? <span className="flex-none font-bold tabular-nums">{row.price}</span> : null}
    </a>
  )
}

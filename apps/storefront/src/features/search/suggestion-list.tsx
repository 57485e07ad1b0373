import { PinGlyph } from "@cho-htx/ui/glyphs"
import { GridGlyph, HouseLineGlyph, SearchGlyph } from "@cho-htx/ui/shop-glyphs"
import { localePath } from "@/lib/i18n/locale"
import { useLocale } from "@/lib/i18n/locale-context"
import { imageAt } from "@/lib/image/image-set"
import type { search } from "@/messages/vi/search"
import type { Suggestion } from "./suggestion"

const icons = { products: SearchGlyph, categories: GridGlyph, cooperatives: HouseLineGlyph, communes: PinGlyph }

interface SuggestionListProps {
  id: string
  listId: string
  rows: Suggestion[]
  active: number
  words: typeof search
  onPick: (path: string) => void
}

/** The rows under the box; the focus stays in the box, `aria-activedescendant` walks here. */
export function SuggestionList({ id, listId, rows, active, words, onPick }: SuggestionListProps) {
  const locale = useLocale()
  return (
    <div
      id={listId}
      role="listbox"
      aria-label={words.label}
      hidden={rows.length === 0}
      className="absolute inset-x-0 top-full z-10 mt-1.5 max-h-[70dvh] overflow-auto rounded-card border border-line bg-surface py-2 shadow-lift"
    >
      {rows.map(({ key, path, label, detail, thumbnail, group }, index) => {
        const Icon = group ? icons[group] : SearchGlyph
        return (
          <a
            key={key}
            id={`${id}${index}`}
            role="option"
            aria-selected={index === active}
            href={localePath(locale, path)}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey) return
              event.preventDefault()
              onPick(path)
            }}
            className={`flex min-h-12 items-center gap-3 px-4 py-1 text-[15px] text-ink leading-[1.4] no-underline ${index === active ? "bg-leaf-50" : "hover:bg-leaf-50"}`}
          >
            {thumbnail ? (
              <img
                src={imageAt(thumbnail, 320)}
                alt=""
                width={40}
                height={40}
                className="size-10 flex-none rounded-md"
              />
            ) : (
              <span className="grid size-10 flex-none place-items-center text-leaf-700">
                <Icon size={20} />
              </span>
            )}
            <span className="min-w-0 flex-1">
              <span className="block truncate">{label}</span>
              {detail && group !== "products" ? <span className="block text-[13px] text-soft">{detail}</span> : null}
            </span>
            {group === "products" ? <span className="flex-none font-bold tabular-nums">{detail}</span> : null}
          </a>
        )
      })}
    </div>
  )
}

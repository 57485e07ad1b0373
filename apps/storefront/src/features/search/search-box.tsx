import { SearchGlyph } from "@cho-htx/ui/shop-glyphs"
import { localePath } from "@/lib/i18n/locale"
import { getLocale } from "@/lib/i18n/server"
import type { search } from "@/messages/vi/search"

/** Search form of the head. */
export async function SearchBox({ words }: { words: typeof search }) {
  const action = localePath(await getLocale(), "/san-pham")
  return (
    <search>
      <form action={action} className="relative">
        <SearchGlyph size={20} className="absolute top-3.5 left-4 text-leaf-700" />
        <input
          name="q"
          type="search"
          aria-label={words.label}
          placeholder={words.placeholder}
          className="h-12 w-full rounded-full border-[1.5px] border-field bg-surface pr-4 pl-11.5"
        />
      </form>
    </search>
  )
}

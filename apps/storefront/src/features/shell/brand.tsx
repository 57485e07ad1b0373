import { Mark } from "@cho-htx/ui/mark"
import { ShopLink } from "@/lib/i18n/shop-link"
import type { shell } from "@/messages/vi/shell"

/** Lock-up: the disc, the name, one line below; the way home. */
export function Brand({ words, line, onDark = false }: { words: typeof shell; line: string; onDark?: boolean }) {
  return (
    <ShopLink
      href="/"
      prefetch={false}
      className={`inline-flex min-h-11 items-center gap-2.5 whitespace-nowrap font-bold text-xl leading-[1.2] tracking-[-0.01em] no-underline min-[900px]:text-2xl ${onDark ? "text-white" : "text-ink"}`}
    >
      <Mark size={onDark ? 44 : 40} />
      <span>
        {words.name}
        <span
          className={`block font-normal text-xs leading-[1.4] tracking-normal ${onDark ? "text-leaf-200" : "text-soft"}`}
        >
          {line}
        </span>
      </span>
    </ShopLink>
  )
}

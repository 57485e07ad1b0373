import { CaretGlyph } from "@cho-htx/ui/glyphs"
import { Link } from "@tanstack/react-router"
import { usePeopleWords } from "../people/use-people-words"

/** The way to colleagues, sign-ins and the password. */
export function AccountLinks({ isOwner }: { isOwner: boolean }) {
  const words = usePeopleWords()
  const { sessions, password } = words
  const links = [
    { to: "/nguoi", title: words.title, detail: isOwner ? words.link_detail : words.link_detail_others },
    { to: "/may-dang-nhap", title: sessions.title, detail: sessions.link_detail },
    { to: "/doi-mat-khau", title: password.title, detail: password.link_detail },
  ] as const
  return (
    <nav className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
      {links.map(({ to, title, detail }) => (
        <Link
          key={to}
          to={to}
          className="flex min-h-17 items-center gap-3 px-4 py-3 min-[900px]:px-6 text-ink leading-[1.45] no-underline"
        >
          <span className="min-w-0 flex-1">
            <b className="block">{title}</b>
            <span className="block text-sm text-soft">{detail}</span>
          </span>
          <CaretGlyph size={20} className="text-soft" />
        </Link>
      ))}
    </nav>
  )
}

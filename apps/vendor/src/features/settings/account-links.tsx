import { CaretGlyph } from "@cho-htx/ui/glyphs"
import { Link } from "@tanstack/react-router"
import { useMember } from "../../lib/session/use-member"
import { useAccountWords } from "../account/use-account-words"
import { useDeliveryWords } from "../delivery/use-delivery-words"
import { useJoinEditWords } from "../join/edit/use-join-edit-words"
import { usePeopleWords } from "../people/use-people-words"

/** The way to the papers, delivery prices, colleagues, one's own facts, sign-ins and the password. */
export function AccountLinks({ isOwner }: { isOwner: boolean }) {
  const words = usePeopleWords()
  const edit = useJoinEditWords()
  const account = useAccountWords()
  const delivery = useDeliveryWords()
  const { member, cooperative } = useMember()
  const { sessions, password } = words
  const papers = {
    to: cooperative.status === "active" ? "/ho-so/sua" : "/ho-so",
    title: edit.link_title,
    detail: edit.link_detail,
  } as const
  const links = [
    ...(member.role === "packer" ? [] : [papers]),
    { to: "/phi-giao-hang", title: delivery.title, detail: delivery.link_detail },
    { to: "/nguoi", title: words.title, detail: isOwner ? words.link_detail : words.link_detail_others },
    { to: "/thong-tin-cua-toi", title: account.title, detail: account.link_detail },
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

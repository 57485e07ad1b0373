import { NOTICE_COUNT_CAP } from "@cho-htx/contracts"
import { BellGlyph } from "@cho-htx/ui/shop-glyphs"
import { Link } from "@tanstack/react-router"
import { fill } from "../../lib/i18n/fill"
import { useNoticeWords } from "./use-notice-words"
import { useNotices } from "./use-notices"

/** The bell at the head of home, with how many notices are unread. */
export function NoticeBell() {
  const words = useNoticeWords()
  const unread = useNotices().data?.unread ?? 0
  const shown = unread >= NOTICE_COUNT_CAP ? `${NOTICE_COUNT_CAP}+` : String(unread)
  return (
    <Link
      to="/thong-bao"
      aria-label={unread > 0 ? fill(words.bell_unread, { n: shown }) : words.bell}
      className="relative grid size-12 place-items-center text-white"
    >
      <BellGlyph size={26} />
      {unread > 0 ? (
        <span
          aria-hidden="true"
          className="absolute top-1 right-0.5 min-w-5 rounded-full bg-nghe-400 px-1 text-center font-bold text-[12px] text-ink tabular-nums leading-5"
        >
          {shown}
        </span>
      ) : null}
    </Link>
  )
}

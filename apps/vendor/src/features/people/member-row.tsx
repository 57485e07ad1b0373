import { CaretGlyph } from "@cho-htx/ui/glyphs"
import { Tag } from "@cho-htx/ui/tag"
import { formatPhone } from "@cho-htx/vietnam/phone"
import { waited } from "../../lib/format/waited"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { useNow } from "../../lib/use-now"
import { usePeopleWords } from "./use-people-words"
import type { PhonePerson } from "./waiting/project-people"

/** One person: name, role, how to reach them, when they were last here. The whole row opens what an owner may do. */
export function MemberRow({ person, onOpen }: { person: PhonePerson; onOpen: (() => void) | null }) {
  const words = useWords()
  const people = usePeopleWords()
  const now = useNow()
  const { name, role, me, phone, email, last_seen_at, unsent, held, leaving } = person
  const wait = last_seen_at ? waited(last_seen_at, now, words.time) : null
  const seen =
    wait === null ? people.never : wait === words.time.just_now ? people.seen_now : fill(people.seen, { wait })
  const reach = [phone?.startsWith("+84") ? formatPhone(phone) : phone, email]
  const inside = (
    <>
      <span className="min-w-0 flex-1">
        <span className="flex items-start justify-between gap-2">
          <b className="min-w-0 break-words">
            {name} {me ? <span className="font-normal text-soft">({people.you})</span> : null}
          </b>
          <Tag tone={role === "owner" ? "ok" : "plain"} className="flex-none">
            {words.settings.roles[role]}
          </Tag>
        </span>
        {reach.map((line) =>
          line ? (
            <span key={line} className="block break-words text-sm text-soft">
              {line}
            </span>
          ) : null,
        )}
        <span className="block text-sm text-soft">{seen}</span>
        {unsent && !held ? (
          <Tag tone="warn" className="mt-1">
            {leaving ? people.remove_unsent : people.unsent}
          </Tag>
        ) : null}
      </span>
      {onOpen ? <CaretGlyph size={20} className="-mr-1 text-soft" /> : null}
    </>
  )
  const look = "flex w-full min-h-17 items-center gap-3 px-3.5 py-3 text-left leading-[1.45]"
  return (
    <li>
      {onOpen ? (
        <button type="button" onClick={onOpen} className={`${look} cursor-pointer`}>
          {inside}
          <span className="sr-only">{people.change}</span>
        </button>
      ) : (
        <div className={look}>{inside}</div>
      )}
    </li>
  )
}

import { Tag } from "@cho-htx/ui/tag"
import { waited } from "../../lib/format/waited"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import type { OutboxEntry } from "../../lib/outbox/entry"
import { useNow } from "../../lib/use-now"
import { isDeed } from "../order/deeds"

/** One waiting deed: what, on what, since when. */
export function EntryRow({ entry, held }: { entry: OutboxEntry; held: boolean }) {
  const words = useWords()
  const wait = waited(entry.order, useNow(), words.time)
  const since = wait === words.time.just_now ? words.waiting.waiting_new : fill(words.waiting.waiting_since, { wait })
  const tries = entry.attempts > 0 ? fill(words.waiting.sent_before, { n: entry.attempts }) : null
  return (
    <li className="flex min-h-17 items-center gap-3 px-3.5 py-3 leading-[1.4]">
      <span className="min-w-0 flex-1">
        <b>
          {isDeed(entry.deed) ? words.order.deeds[entry.deed] : entry.deed} · {entry.subject}
        </b>
        <span className="block text-sm text-soft">{[since, tries].filter(Boolean).join(" · ")}</span>
      </span>
      <Tag tone={held ? "plain" : "warn"}>{held ? words.waiting.held : words.waiting.waiting}</Tag>
    </li>
  )
}

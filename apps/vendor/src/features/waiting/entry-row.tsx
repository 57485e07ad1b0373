import { Button } from "@cho-htx/ui/button"
import { Tag } from "@cho-htx/ui/tag"
import { waited } from "../../lib/format/waited"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import type { OutboxEntry } from "../../lib/outbox/entry"
import { outbox } from "../../lib/outbox/outbox"
import { useNow } from "../../lib/use-now"
import { useDeedName } from "./use-deed-name"

/** After so many tries in vain a person may know better than the phone whether it is still worth trying. */
const MANY_TRIES = 5

export interface EntryRowProps {
  entry: OutboxEntry
  /** Another deed on the same thing waits for a person's decision. */
  held: boolean
  /** Later deeds on the same thing, which go with it when it is given up. */
  followers: number
}

/** One waiting deed: what, on what, since when; a way to give it up once it was often tried in vain. */
export function EntryRow({ entry, held, followers }: EntryRowProps) {
  const words = useWords()
  const deedName = useDeedName()
  const wait = waited(entry.order, useNow(), words.time)
  const since = wait === words.time.just_now ? words.waiting.waiting_new : fill(words.waiting.waiting_since, { wait })
  const tries = entry.attempts > 0 ? fill(words.waiting.sent_before, { n: entry.attempts }) : null
  return (
    <li className="flex min-h-17 flex-wrap items-center gap-3 px-3.5 py-3 leading-[1.4]">
      <span className="min-w-0 flex-1">
        <b>
          {deedName(entry.deed)} · {entry.subject}
        </b>
        <span className="block text-sm text-soft">{[since, tries].filter(Boolean).join(" · ")}</span>
      </span>
      <Tag tone={held ? "plain" : "warn"}>{held ? words.waiting.held : words.waiting.waiting}</Tag>
      {entry.attempts + (entry.looks ?? 0) >= MANY_TRIES ? (
        <Button look="line" wide onClick={() => void outbox.drop(entry)}>
          {followers > 0 ? fill(words.waiting.drop_all, { n: followers + 1 }) : words.waiting.drop}
        </Button>
      ) : null}
    </li>
  )
}

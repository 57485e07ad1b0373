import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { Tag } from "@cho-htx/ui/tag"
import { Link } from "@tanstack/react-router"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import type { OutboxEntry } from "../../lib/outbox/entry"
import { outbox } from "../../lib/outbox/outbox"
import { isDeed } from "../order/deeds"
import { usePresent } from "./use-present"

export interface EntryCardProps {
  entry: OutboxEntry
  /** Waiting deeds on the same thing, which go with it when it is dropped. */
  followers: number
  /** Names the thing, where the page does not. */
  named?: boolean
}

/** A deed the market would not do: why, how it stands there now, and the person's choice. Nothing is overwritten without it. */
export function EntryCard({ entry, followers, named }: EntryCardProps) {
  const words = useWords()
  const { waiting } = words
  const present = usePresent(entry)
  const deed = isDeed(entry.deed) ? words.order.deeds[entry.deed] : entry.deed
  const orderId = entry.entity.startsWith("order:") ? entry.entity.slice("order:".length) : null
  const changed = entry.refusal?.status === 0
  return (
    <Box role="alert" className="border-[#eab9ae]! bg-son-50!">
      <p className="mb-2">
        <Tag tone="bad">{waiting.refused}</Tag>
      </p>
      <h2 className="font-bold text-xl leading-[1.3]">{named ? `${deed} · ${entry.subject}` : deed}</h2>
      <p className="mt-1.5">{changed ? waiting.changed : (entry.refusal?.message ?? waiting.refused_default)}</p>
      {present.seen ? <p className="mt-1 text-soft">{present.seen}</p> : null}
      {present.now ? (
        <p className="mt-1">
          <b>{present.now}</b>
        </p>
      ) : null}
      <p className="mt-4 grid gap-3 min-[420px]:grid-cols-2">
        <Button look="line" onClick={() => void outbox.drop(entry)}>
          {followers > 0 ? fill(waiting.drop_all, { n: followers + 1 }) : waiting.drop}
        </Button>
        <Button look="bad" onClick={() => void outbox.insist(entry)}>
          {waiting.insist}
        </Button>
      </p>
      {named && orderId ? (
        <p className="mt-2">
          <Link to="/don-hang/$orderId" params={{ orderId }} className="text-link inline-flex min-h-11 items-center">
            {waiting.look}
          </Link>
        </p>
      ) : null}
    </Box>
  )
}

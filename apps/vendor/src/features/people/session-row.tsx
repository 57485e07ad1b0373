import type { VendorSession } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Tag } from "@cho-htx/ui/tag"
import { waited } from "../../lib/format/waited"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { useNow } from "../../lib/use-now"
import { usePeopleWords } from "./use-people-words"

export interface SessionRowProps {
  session: VendorSession
  busy: boolean
  onEnd: () => void
}

/** One device: what it is, when it was last used, from which network. */
export function SessionRow({ session, busy, onEnd }: SessionRowProps) {
  const { time } = useWords()
  const { sessions } = usePeopleWords()
  const wait = waited(session.last_seen_at, useNow(), time)
  const seen = session.current || wait === time.just_now ? sessions.seen_now : fill(sessions.seen, { wait })
  const device = session.device ?? sessions.unknown
  const network = session.address ? fill(sessions.network, { address: session.address }) : null
  return (
    <li className="flex min-h-17 flex-wrap items-center gap-x-3 gap-y-2 px-3.5 py-3 leading-[1.45]">
      <span className="min-w-40 flex-1">
        <b className="block break-words">{device}</b>
        <span className="block text-sm text-soft">{[seen, network].filter(Boolean).join(" · ")}</span>
      </span>
      {session.current ? (
        <Tag tone="ok">{sessions.here}</Tag>
      ) : (
        <Button look="line" busy={busy} aria-label={fill(sessions.end_of, { device })} onClick={onEnd}>
          {sessions.end}
        </Button>
      )}
    </li>
  )
}

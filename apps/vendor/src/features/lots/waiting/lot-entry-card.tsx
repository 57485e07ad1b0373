import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { Tag } from "@cho-htx/ui/tag"
import { Link, useNavigate } from "@tanstack/react-router"
import { useState } from "react"
import { ReadFailure } from "../../../lib/api/read-failure"
import { fill } from "../../../lib/i18n/fill"
import { useWords } from "../../../lib/i18n/use-words"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import { outbox } from "../../../lib/outbox/outbox"
import { useDeedName } from "../../waiting/use-deed-name"
import { useLotWords } from "../use-lot-words"
import { insistOnLot } from "./insist-lot"
import { insistOn } from "./insist-on"
import { LotSides } from "./lot-sides"
import { usePresentLot } from "./use-present-lot"

export interface LotEntryCardProps {
  entry: OutboxEntry
  /** Waiting writes about the same lot, which go with it when it is dropped. */
  followers: number
  /** Names the lot and leads to it, where the page does not. */
  named?: boolean
  /** Takes it back to its form; none where there is no form, or not on this page. */
  onRedo?: (entry: OutboxEntry) => void
}

/** A write about a lot that the market would not do: why, both sides, and the person's choice. Nothing is overwritten without it. */
export function LotEntryCard({ entry, followers, named, onRedo }: LotEntryCardProps) {
  const { waiting, shell } = useWords()
  const { waiting: words } = useLotWords()
  const deedName = useDeedName()
  const navigate = useNavigate()
  const [failed, setFailed] = useState(false)
  const present = usePresentLot(entry)
  // What the phone kept is not how it stands now.
  const lot = present.isFetchedAfterMount && !present.error ? (present.data?.lot ?? null) : null
  const gone = present.error instanceof ReadFailure && present.error.status === 404
  const again = lot && insistOn(entry, lot)
  const lotId = entry.entity.slice("lot:".length)
  const { status, message } = entry.refusal ?? { status: 0, message: null }
  const drop = async () => {
    await outbox.drop(entry)
    // Of a lot that was never sent nothing is left to show.
    if (entry.deed === "lot-new" && !named) await navigate({ to: "/lo-hang", replace: true })
  }
  return (
    <Box role="alert" className="border-[#eab9ae]! bg-son-50!">
      <p className="mb-2">
        <Tag tone="bad">{waiting.refused}</Tag>
      </p>
      <h2 className="font-bold text-xl leading-[1.3]">
        {named ? `${deedName(entry.deed)} · ${entry.subject}` : deedName(entry.deed)}
      </h2>
      <p className="mt-1.5">{status === 0 ? waiting.changed : (message ?? waiting.refused_default)}</p>
      <LotSides
        entry={entry}
        lot={lot}
        gone={gone}
        asking={present.isFetching}
        unread={Boolean(present.error) && !gone}
      />
      {failed ? (
        <Note tone="bad" role="alert" className="mt-3">
          {shell.not_kept}
        </Note>
      ) : null}
      <p className="mt-4 grid gap-3 min-[420px]:grid-cols-2 min-[420px]:[&>:last-child:nth-child(odd)]:col-span-2">
        <Button look="line" onClick={() => void drop()}>
          {followers > 0 ? fill(waiting.drop_all, { n: followers + 1 }) : waiting.drop}
        </Button>
        {onRedo ? (
          <Button look="line" onClick={() => onRedo(entry)}>
            {words.redo}
          </Button>
        ) : null}
        {again ? (
          <Button look="bad" onClick={() => void insistOnLot(entry, again).catch(() => setFailed(true))}>
            {waiting.insist}
          </Button>
        ) : null}
      </p>
      {named ? (
        <p className="mt-2">
          <Link to="/lo-hang/$lotId" params={{ lotId }} className="text-link inline-flex min-h-11 items-center">
            {waiting.look}
          </Link>
        </p>
      ) : null}
    </Box>
  )
}

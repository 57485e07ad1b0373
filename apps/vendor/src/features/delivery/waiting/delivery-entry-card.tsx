import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { Tag } from "@cho-htx/ui/tag"
import { useQuery } from "@tanstack/react-query"
import { useNavigate } from "@tanstack/react-router"
import { useState } from "react"
import { fill } from "../../../lib/i18n/fill"
import { useWords } from "../../../lib/i18n/use-words"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import { outbox } from "../../../lib/outbox/outbox"
import { cooperativeQuery } from "../../join/use-papers"
import { formOf, typedOver } from "../form/delivery-form"
import { keepDelivery } from "../form/kept-delivery"
import { mergeTables } from "../table/merge-tables"
import { useDeliveryWords } from "../use-delivery-words"
import { deliveryEntry, tablesOf } from "./delivery-entry"
import { DeliverySides } from "./delivery-sides"

export interface DeliveryEntryCardProps {
  entry: OutboxEntry
  /** Later tables that wait behind it, which go with it when it is dropped. */
  followers: number
}

/** Prices the market would not take: why, both sides, and the person's choice. Nothing is written over without it. */
export function DeliveryEntryCard({ entry, followers }: DeliveryEntryCardProps) {
  const { waiting, shell } = useWords()
  const words = useDeliveryWords()
  const { conflict } = words
  const navigate = useNavigate()
  const [failed, setFailed] = useState(false)
  const present = useQuery({ ...cooperativeQuery, refetchOnMount: "always" })
  // What the phone kept is not how it stands now.
  const now = present.isFetchedAfterMount && !present.error ? present.data?.cooperative : null
  const { delivery: wanted, seen } = tablesOf(entry)
  const merge = now ? mergeTables(seen.delivery, wanted, now.delivery) : null
  const isOvertaken = entry.refusal?.status === 409
  const redo = async () => {
    const typed = typedOver(formOf(seen.delivery), formOf(wanted))
    keepDelivery(entry.member_id, { base: seen.delivery, typed })
    await outbox.drop(entry)
    await navigate({ to: "/phi-giao-hang" })
  }
  const insist = () => {
    if (!now || !merge?.table) return
    outbox.insist(entry, deliveryEntry(now, now.delivery, merge.table)).catch(() => setFailed(true))
  }
  return (
    <Box role="alert" className="border-[#eab9ae]! bg-son-50!">
      <p className="mb-2">
        <Tag tone="bad">{waiting.refused}</Tag>
      </p>
      <h2 className="font-bold text-xl leading-[1.3]">{isOvertaken ? conflict.title : words.title}</h2>
      <p className="mt-1.5">{isOvertaken ? conflict.detail : (entry.refusal?.message ?? waiting.refused_default)}</p>
      {now && merge ? <DeliverySides {...{ merge, wanted, words }} market={now.delivery} /> : null}
      {now || present.error ? null : <p className="mt-3 text-soft">{conflict.asking}</p>}
      {present.error && !present.isFetching ? <p className="mt-3 text-soft">{conflict.unread}</p> : null}
      {failed ? (
        <Note tone="bad" role="alert" className="mt-3">
          {shell.not_kept}
        </Note>
      ) : null}
      <p className="mt-4 grid gap-3 min-[420px]:grid-cols-2 min-[420px]:[&>:last-child:nth-child(odd)]:col-span-2">
        <Button look="line" onClick={() => void outbox.drop(entry)}>
          {followers > 0 ? fill(waiting.drop_all, { n: followers + 1 }) : conflict.drop}
        </Button>
        <Button look="line" onClick={() => void redo()}>
          {conflict.redo}
        </Button>
        {isOvertaken && merge?.table && merge.mine.length > 0 ? (
          <Button look="bad" onClick={insist}>
            {conflict.insist}
          </Button>
        ) : null}
      </p>
    </Box>
  )
}

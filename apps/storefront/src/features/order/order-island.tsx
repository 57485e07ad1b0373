"use client"

import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { useParams, useSearchParams } from "next/navigation"
import { fill } from "../../lib/i18n/fill"
import { OrderRefresh } from "./order-refresh"
import { OrderSkeleton } from "./order-skeleton"
import { OrderView } from "./order-view"
import { trackFailure } from "./track-failure"
import { TrackForm, type TrackFormProps } from "./track-form"
import { useFocusRefresh } from "./use-focus-refresh"
import { useOrder } from "./use-order"

/** The living part of the order page: opens the order, or asks for the phone which belongs to it. */
export function OrderIsland({ words, phoneWords, helpPhone }: Omit<TrackFormProps, "code">) {
  const params = useParams<{ code: string }>()
  const code = decodeURIComponent(params.code).toUpperCase()
  const { lookup, refresh, accept } = useOrder(code)
  useFocusRefresh(refresh)
  const isNew = useSearchParams().get("moi") === "1"
  if (lookup.status === "found") {
    return (
      <div className="grid gap-4">
        <OrderView order={lookup.order} isNew={isNew} words={words} helpPhone={helpPhone} onChange={accept} />
        <OrderRefresh at={lookup.at} stale={lookup.stale} words={words} onRefresh={refresh} />
        <Box className="print:hidden">
          <h2 className="font-bold text-xl">{words.other_title}</h2>
          <p className="mt-1 mb-3 text-sm text-soft">{words.track_text}</p>
          <TrackForm words={words} phoneWords={phoneWords} helpPhone={helpPhone} />
        </Box>
      </div>
    )
  }
  const heading = (
    <h1 className="pt-6 font-bold text-3xl leading-[1.3] tracking-[-0.012em] min-[900px]:text-4xl">
      {fill(words.title, { code })}
    </h1>
  )
  if (lookup.status === "ask") {
    return (
      <div className="grid gap-4">
        {heading}
        <Box>
          <p className="mb-3">{words.ask_text}</p>
          <TrackForm code={code} words={words} phoneWords={phoneWords} helpPhone={helpPhone} />
        </Box>
      </div>
    )
  }
  if (lookup.status === "failed") {
    return (
      <div className="grid gap-4">
        {heading}
        <Note tone="bad" role="alert">
          {trackFailure(lookup.failure, code, words, helpPhone, Date.now())}
          <Button look="line" className="mt-2 block" onClick={() => void refresh()}>
            {words.retry}
          </Button>
        </Note>
      </div>
    )
  }
  return <OrderSkeleton words={words} />
}

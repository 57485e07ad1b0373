import type { VendorOrderResponse } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { type ReactNode, useState } from "react"
import { fill } from "../../lib/i18n/fill"
import type { OutboxEntry } from "../../lib/outbox/entry"
import { useMember } from "../../lib/session/use-member"
import { OrderLotsBox } from "../lots/attach/order-lots-box"
import { hasPapers } from "../papers/has-papers"
import { PrintOne } from "../papers/print-one"
import { Page } from "../shell/page"
import { StatusNote } from "../shell/status-note"
import { EntryCard } from "../waiting/entry-card"
import { AnswerButtons } from "./answer-buttons"
import { answersOf } from "./answers-of"
import { BuyerBox } from "./buyer-box"
import { FailSheet } from "./fail-sheet"
import { GoodsBox } from "./goods-box"
import { HandOverSheet } from "./hand-over-sheet"
import { HistoryBox } from "./history-box"
import { projectOrder } from "./project-order"
import { QuestionBox } from "./question-box"
import { ShortSheet } from "./short-sheet"
import { useOrderWords } from "./use-order-words"
import { useSteady } from "./use-steady"
import { useStep } from "./use-step"
import { waitingCuts } from "./waiting-cuts"
import { WayBox } from "./way-box"

export type OpenSheet = "hand-over" | "short" | "fail" | null

export interface OrderViewProps {
  data: VendorOrderResponse
  /** Waiting writes about this order, oldest first. */
  entries: OutboxEntry[]
  /** Done by the market since `data` was read. */
  arrived: OutboxEntry[]
  age: ReactNode
}

/** One question at the top, two answers at the foot; goods, buyer, what happened. */
export function OrderView({ data, entries, arrived, age }: OrderViewProps) {
  const words = useOrderWords()
  const who = useMember()
  const [sheet, setSheet] = useState<OpenSheet>(null)
  const { parcel, order } = data
  const projected = projectOrder(parcel, entries, arrived)
  const refused = entries.find(({ refusal }) => refusal)
  const answers = refused ? null : answersOf(projected, parcel, who)
  const { take, failed } = useStep(data, projected.state)
  const steady = useSteady(`${answers?.yes.verb} ${answers?.no?.verb}`)
  const cutting = [...entries, ...arrived].some(({ deed }) => deed === "cancel-lines")
  const close = () => setSheet(null)
  const buttons = answers ? (
    <AnswerButtons answers={answers} busy={!steady} onStep={(step) => void take(step, {})} onSheet={setSheet} />
  ) : null
  return (
    <Page title={words.tabs[projected.state]} detail={fill(words.order_code, { code: order.code })} bar={buttons}>
      {age}
      <div className="grid gap-3 min-[900px]:grid-cols-2 min-[900px]:items-start min-[900px]:gap-5">
        <div className="grid gap-3 min-[900px]:order-2">
          {refused ? <EntryCard entry={refused} followers={entries.length - entries.indexOf(refused) - 1} /> : null}
          {who.cooperative.status === "active" ? (
            <QuestionBox projected={projected} parcel={parcel} answers={answers} failed={failed} role={who.member.role}>
              {buttons ? <div className="mt-4 hidden min-[900px]:grid">{buttons}</div> : null}
            </QuestionBox>
          ) : (
            <StatusNote />
          )}
          <div className="hidden min-[900px]:block">
            <WayBox state={projected.state} />
          </div>
        </div>
        <div className="grid gap-3">
          <GoodsBox data={data} cuts={waitingCuts(entries)} />
          <OrderLotsBox data={data} />
          <BuyerBox order={order} />
          {order.note ? (
            <Box>
              <h2 className="text-sm text-soft">{words.note}</h2>
              <p className="break-words">{order.note}</p>
            </Box>
          ) : null}
          <div className="min-[900px]:hidden">
            <WayBox state={projected.state} />
          </div>
          {hasPapers(projected.state, order.payment) ? <PrintOne orderId={parcel.order_id} /> : null}
          <HistoryBox history={data.history} />
        </div>
      </div>
      {sheet === "hand-over" ? <HandOverSheet onClose={close} onSend={(body) => void take("hand-over", body)} /> : null}
      {sheet === "short" ? (
        <ShortSheet data={data} next={projected.next} cutting={cutting} onClose={close} onSend={take} />
      ) : null}
      {sheet === "fail" ? <FailSheet onClose={close} onSend={(reason) => void take("fail", { reason })} /> : null}
    </Page>
  )
}

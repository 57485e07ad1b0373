import type { PublicLot } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { Timeline, type TimelineStep } from "@cho-htx/ui/timeline"
import { formatDate } from "@cho-htx/vietnam/date"
import { getMessages } from "@/lib/i18n/server"

/** What happened to the lot, oldest first; a recall is its last step. */
export async function LotWay({ lot }: { lot: PublicLot }) {
  const { trace, order } = await getMessages()
  const steps: TimelineStep[] = lot.steps.map((step, index) => ({
    key: String(index),
    state: "done",
    title: trace.steps[step.kind],
    detail: (
      <>
        {[formatDate(step.on), step.place, step.who].filter(Boolean).join(" · ")}
        {step.note ? <span className="block text-ink">{step.note}</span> : null}
      </>
    ),
  }))
  const recalled = trace.step_withdrawn
  if (lot.withdrawn)
    steps.push({ key: "withdrawn", state: "bad", title: recalled, detail: formatDate(lot.withdrawn.at) })
  if (steps.length === 0) return null
  const words = { done: order.step_done, now: order.step_now, todo: order.step_todo, bad: order.step_bad }
  return (
    <Box>
      <h2 className="mb-4 text-xl">{trace.way}</h2>
      <Timeline steps={steps} words={words} />
    </Box>
  )
}

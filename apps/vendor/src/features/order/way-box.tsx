import type { ParcelState } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { Timeline, type TimelineStep } from "@cho-htx/ui/timeline"
import { useOrderWords } from "./use-order-words"

const way = ["placed", "confirmed", "packed", "shipped", "delivered"] as const

/** What comes after the present step; nothing once the way is over. */
export function WayBox({ state }: { state: ParcelState }) {
  const words = useOrderWords()
  const at = way.findIndex((step) => step === state)
  if (at < 0) return null
  const steps: TimelineStep[] = way.slice(at).map((step, index) => ({
    key: step,
    state: index === 0 ? "now" : "todo",
    title: words.way[step],
    detail: index === 0 ? words.now : undefined,
  }))
  return (
    <Box>
      <h2 className="mb-3.5 font-bold text-xl leading-[1.3]">{words.next_steps}</h2>
      <Timeline steps={steps} words={words.way_words} />
    </Box>
  )
}

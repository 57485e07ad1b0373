import type { OrderParcel } from "@cho-htx/contracts"
import { Timeline, type TimelineStep } from "@cho-htx/ui/timeline"
import { ParcelCarrier } from "./parcel-carrier"
import { type ParcelStep, parcelSteps } from "./parcel-steps"
import type { OrderWords } from "./track-failure"

/** The parcel's timeline. A received parcel says so first and keeps its way behind a click. */
export function ParcelWay({ parcel, words }: { parcel: OrderParcel; words: OrderWords }) {
  const shown = (step: ParcelStep): TimelineStep => ({
    key: step.key,
    state: step.state,
    title: step.title,
    detail: (
      <>
        {step.detail}
        {step.reason ? <span className="block text-ink">{step.reason}</span> : null}
        {step.key === "shipped" && step.state !== "todo" ? <ParcelCarrier parcel={parcel} words={words} /> : null}
      </>
    ),
  })
  const stepWords = { done: words.step_done, now: words.step_now, todo: words.step_todo, bad: words.step_bad }
  const steps = parcelSteps(parcel, words).map(shown)
  if (parcel.state !== "delivered") return <Timeline steps={steps} words={stepWords} />
  return (
    <>
      <Timeline steps={steps.slice(-1)} words={stepWords} />
      <details className="mt-2">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-leaf-600 text-sm underline underline-offset-3">
          {words.steps_done}
        </summary>
        <div className="pt-2">
          <Timeline steps={steps.slice(0, -1)} words={stepWords} />
        </div>
      </details>
    </>
  )
}

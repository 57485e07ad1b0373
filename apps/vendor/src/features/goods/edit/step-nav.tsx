import { CheckGlyph } from "@cho-htx/ui/glyphs"
import type { ListingWords } from "../../../messages/vi/listing"
import { type StepName, stepNames } from "../form/steps"

export interface StepNavProps {
  current: StepName
  /** Steps with nothing left to fill in. */
  done: ReadonlySet<StepName>
  words: ListingWords["edit"]
  onStep: (step: StepName) => void
}

/** Where one is, what is done, and a way to every step. */
export function StepNav({ current, done, words, onStep }: StepNavProps) {
  return (
    <nav aria-label={words.steps_nav}>
      <ol className="grid grid-cols-6">
        {stepNames.map((step, index) => {
          const isCurrent = step === current
          const isDone = done.has(step)
          const dot = isCurrent
            ? "border-leaf-700 bg-leaf-700 text-white"
            : isDone
              ? "border-leaf-700 bg-leaf-50 text-leaf-700"
              : "border-rice-300 bg-surface text-soft"
          return (
            <li key={step}>
              <button
                type="button"
                aria-current={isCurrent ? "step" : undefined}
                onClick={() => onStep(step)}
                className="flex min-h-16 w-full cursor-pointer flex-col items-center gap-1 rounded-md px-0.5 py-1"
              >
                <span
                  aria-hidden="true"
                  className={`grid size-7 flex-none place-items-center rounded-full border-2 font-bold text-sm leading-none ${dot}`}
                >
                  {isDone && !isCurrent ? <CheckGlyph size={14} /> : index + 1}
                </span>
                <span className={`text-[12px] leading-[1.25] ${isCurrent ? "font-bold" : "text-soft"}`}>
                  {words.short[step]}
                </span>
                <span className="sr-only">{isDone ? words.step_done : words.step_open}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

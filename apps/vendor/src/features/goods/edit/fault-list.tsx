import { Note } from "@cho-htx/ui/note"
import { fill } from "../../../lib/i18n/fill"
import type { ListingWords } from "../../../messages/vi/listing"
import type { Faults } from "../form/check-step"
import { type StepName, stepOf } from "../form/steps"

export interface FaultListProps {
  faults: Faults
  /** The market's sentence, when it was the one to find them. */
  message: string | null
  words: ListingWords
  onStep: (step: StepName, path?: string) => void
}

/** What is left to fill in or mend; each line leads to its field. */
export function FaultList({ faults, message, words, onStep }: FaultListProps) {
  if (faults.size === 0 && !message) return null
  return (
    <Note tone={message ? "bad" : "warn"} role={message ? "alert" : undefined}>
      <b>{message ?? fill(words.edit.fix, { n: faults.size })}</b>
      <ul className="mt-1 grid">
        {[...faults].map(([path, sentence]) => (
          <li key={path}>
            <button
              type="button"
              onClick={() => onStep(stepOf(path), path)}
              className="text-link min-h-11 cursor-pointer py-1.5 text-left"
            >
              {sentence}
            </button>
          </li>
        ))}
      </ul>
    </Note>
  )
}

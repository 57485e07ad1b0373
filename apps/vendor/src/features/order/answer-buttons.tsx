import { Button } from "@cho-htx/ui/button"
import { CheckGlyph } from "@cho-htx/ui/glyphs"
import type { Answer, Answers } from "./answers-of"
import type { OpenSheet } from "./order-view"
import { useOrderWords } from "./use-order-words"
import type { TakeStep } from "./use-step"

export interface AnswerButtonsProps {
  answers: Answers
  /** The answers have just changed: nothing is pressed until they can have been read. */
  busy: boolean
  onStep: (step: Parameters<TakeStep>[0]) => void
  onSheet: (sheet: OpenSheet) => void
}

/** No at the left, yes at the right and wider; one below the other on a desk. */
export function AnswerButtons({ answers: { yes, no }, busy, onStep, onSheet }: AnswerButtonsProps) {
  const { verbs } = useOrderWords()
  const press = ({ step, sheet }: Answer) => (step ? onStep(step) : onSheet(sheet ?? null))
  return (
    <div className={`grid gap-3 ${no ? "grid-cols-[1fr_1.5fr] min-[900px]:grid-cols-1" : ""}`}>
      {no ? (
        <Button look="bad" size="big" busy={busy} className="px-2! min-[900px]:order-2" onClick={() => press(no)}>
          {verbs[no.verb]}
        </Button>
      ) : null}
      <Button
        look={yes.verb === "cancel" ? "bad" : "main"}
        size="big"
        busy={busy}
        className="px-2!"
        onClick={() => press(yes)}
      >
        {yes.verb === "cancel" ? null : <CheckGlyph size={22} />} {verbs[yes.verb]}
      </Button>
    </div>
  )
}

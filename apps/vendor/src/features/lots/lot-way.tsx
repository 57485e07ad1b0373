import type { VendorLot } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { PlusGlyph } from "@cho-htx/ui/glyphs"
import { Tag } from "@cho-htx/ui/tag"
import { Timeline, type TimelineStep } from "@cho-htx/ui/timeline"
import { formatDate } from "@cho-htx/vietnam/date"
import { fill } from "../../lib/i18n/fill"
import { useLotWords } from "./use-lot-words"

export interface LotWayProps {
  lot: VendorLot
  mayWrite: boolean
  /** Steps that wait on this phone. */
  unsent: ReadonlySet<string>
  onAdd: () => void
  onRemove: (stepId: string) => void
}

/** What happened to the lot, oldest first; a step can be taken out while nobody has read it. */
export function LotWay({ lot, mayWrite, unsent, onAdd, onRemove }: LotWayProps) {
  const { lot: words, step: stepWords, waiting } = useLotWords()
  const removable = mayWrite && lot.status === "draft"
  const steps: TimelineStep[] = lot.steps.map((step) => ({
    key: step.id,
    state: "done",
    title: stepWords.kinds[step.kind],
    detail: (
      <>
        {[formatDate(step.on), step.place, step.who].filter(Boolean).join(" · ")}
        {step.note ? <span className="block break-words text-ink">{step.note}</span> : null}
        {unsent.has(step.id) ? (
          <span className="mt-1 block">
            <Tag tone="warn">{waiting.unsent}</Tag>
          </span>
        ) : null}
        {removable ? (
          <button
            type="button"
            aria-label={fill(words.remove_step, { name: stepWords.kinds[step.kind] })}
            onClick={() => onRemove(step.id)}
            className="text-link block min-h-11 min-w-11 text-left"
          >
            {words.remove}
          </button>
        ) : null}
      </>
    ),
  }))
  return (
    <Box>
      <h2 className="mb-3.5 font-bold text-xl leading-[1.3]">{words.way}</h2>
      {steps.length > 0 ? (
        <Timeline steps={steps} words={words.way_words} />
      ) : (
        <p className="text-soft">{words.no_steps}</p>
      )}
      {mayWrite && lot.status !== "withdrawn" ? (
        <Button look="line" wide className="mt-4" onClick={onAdd}>
          <PlusGlyph size={20} /> {words.add_step}
        </Button>
      ) : null}
    </Box>
  )
}

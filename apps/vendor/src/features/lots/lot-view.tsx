import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { useNavigate } from "@tanstack/react-router"
import { type ReactNode, useState } from "react"
import { useWords } from "../../lib/i18n/use-words"
import type { OutboxEntry } from "../../lib/outbox/entry"
import { useMember } from "../../lib/session/use-member"
import { Page } from "../shell/page"
import { useWriter } from "../waiting/use-writer"
import { LotButtons } from "./lot-buttons"
import { LotFacts } from "./lot-facts"
import { LotSheets } from "./lot-sheets"
import { LotStanding } from "./lot-standing"
import { LotWay } from "./lot-way"
import { mayWriteLots } from "./may-write-lots"
import { titleOf } from "./title-of"
import { useLotWords } from "./use-lot-words"
import { hasForm } from "./waiting/has-form"
import { lotEntries } from "./waiting/lot-entries"
import { LotEntryCard } from "./waiting/lot-entry-card"
import type { PhoneLot } from "./waiting/project-lot"
import { written } from "./waiting/written"

export type LotSheet = "step" | "labels" | "recall" | "remove" | null

export interface LotViewProps {
  now: PhoneLot
  /** What waits about it on this phone, oldest first. */
  entries: OutboxEntry[]
  age: ReactNode
  /** A refused step or recall that is being written anew. */
  redo: OutboxEntry | null
  onRedo: (entry: OutboxEntry | null) => void
}

/** A lot's standing and question at the top, its facts and way below; the answers at the foot of a phone. */
export function LotView({ now, entries, age, redo, onRedo }: LotViewProps) {
  const words = useLotWords()
  const { shell } = useWords()
  const navigate = useNavigate()
  const [sheet, setSheet] = useState<LotSheet>(null)
  const { write, failed } = useWriter()
  const { lot, market, leaving } = now
  const refused = entries.find(({ refusal }) => refusal)
  const mayWrite = mayWriteLots(useMember()) && !refused && !leaving
  const unsentSteps = new Set(entries.flatMap((entry) => written(entry, "lot-step")?.id ?? []))
  // Labels carry a code that the public page answers: of neither is there anything before the market has published it.
  const hasAnswers = lot.status === "draft" ? mayWrite : lot.status === "published" && market === "published"
  const buttons =
    hasAnswers && !leaving ? (
      <LotButtons
        lot={lot}
        mayWrite={mayWrite}
        onPublish={() => void write(lotEntries.publish(lot))}
        onSheet={setSheet}
      />
    ) : null
  const remove = async () => {
    if (await write(lotEntries.remove(lot))) await navigate({ to: "/lo-hang", replace: true })
  }
  return (
    <Page title={lot.label} detail={titleOf(lot, words.lot.title, words.waiting.no_code)} bar={buttons ?? undefined}>
      {age}
      <div className="grid gap-3 min-[900px]:grid-cols-2 min-[900px]:items-start min-[900px]:gap-5">
        <div className="grid gap-3 min-[900px]:order-2">
          {refused ? (
            <LotEntryCard
              entry={refused}
              followers={entries.length - entries.indexOf(refused) - 1}
              {...(hasForm(refused, market) ? { onRedo } : {})}
            />
          ) : null}
          <LotStanding now={now} mayWrite={mayWrite} held={Boolean(refused)} onRecall={() => setSheet("recall")}>
            {buttons ? <div className="mt-4 hidden min-[900px]:grid">{buttons}</div> : null}
          </LotStanding>
          {failed && !sheet ? (
            <Note tone="bad" role="alert">
              {shell.not_kept}
            </Note>
          ) : null}
        </div>
        <div className="grid gap-3">
          <LotFacts lot={lot} />
          <LotWay
            lot={lot}
            mayWrite={mayWrite}
            unsent={unsentSteps}
            onAdd={() => setSheet("step")}
            onRemove={(stepId) => void write(lotEntries.removeStep(lot, stepId))}
          />
          {mayWrite && lot.status === "draft" ? (
            <Button look="quiet" wide onClick={() => setSheet("remove")}>
              {words.lot.remove_lot}
            </Button>
          ) : null}
        </div>
      </div>
      <LotSheets
        lot={lot}
        sheet={sheet}
        redo={redo}
        failed={failed}
        onWrite={write}
        onRemove={() => void remove()}
        onClose={() => {
          setSheet(null)
          onRedo(null)
        }}
      />
    </Page>
  )
}

import type { VendorLot } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { type ReactNode, useState } from "react"
import { fill } from "../../lib/i18n/fill"
import { useMember } from "../../lib/session/use-member"
import { Page } from "../shell/page"
import { LabelsSheet } from "./labels-sheet"
import { LotButtons } from "./lot-buttons"
import { LotFacts } from "./lot-facts"
import { LotStanding } from "./lot-standing"
import { LotWay } from "./lot-way"
import { mayWriteLots } from "./may-write-lots"
import { RecallSheet } from "./recall-sheet"
import { RemoveSheet } from "./remove-sheet"
import { StepSheet } from "./step-sheet"
import { useLotDeed } from "./use-lot-deed"
import { useLotWords } from "./use-lot-words"

export type LotSheet = "step" | "labels" | "recall" | "remove" | null

/** A lot's standing and question at the top, its facts and way below; the answers at the foot of a phone. */
export function LotView({ lot, age }: { lot: VendorLot; age: ReactNode }) {
  const words = useLotWords()
  const mayWrite = mayWriteLots(useMember())
  const [sheet, setSheet] = useState<LotSheet>(null)
  const deed = useLotDeed()
  const path = `/vendor/lots/${encodeURIComponent(lot.id)}`
  const close = () => setSheet(null)
  const buttons = (
    <LotButtons
      lot={lot}
      mayWrite={mayWrite}
      busy={deed.busy}
      onPublish={() => void deed.run(`${path}/publish`)}
      onSheet={setSheet}
    />
  )
  return (
    <Page
      title={lot.label}
      detail={fill(words.lot.title, { code: lot.code })}
      bar={lot.status === "withdrawn" ? undefined : buttons}
    >
      {age}
      <div className="grid gap-3 min-[900px]:grid-cols-2 min-[900px]:items-start min-[900px]:gap-5">
        <div className="grid gap-3 min-[900px]:order-2">
          <LotStanding lot={lot} mayWrite={mayWrite} onRecall={() => setSheet("recall")}>
            <div className="mt-4 hidden min-[900px]:grid">{buttons}</div>
          </LotStanding>
          {deed.refusal ? (
            <Note tone="bad" role="alert">
              {deed.refusal}
            </Note>
          ) : null}
        </div>
        <div className="grid gap-3">
          <LotFacts lot={lot} />
          <LotWay
            lot={lot}
            mayWrite={mayWrite}
            onAdd={() => setSheet("step")}
            onRemove={(stepId) => void deed.run(`${path}/steps/${encodeURIComponent(stepId)}`, {}, "DELETE")}
          />
          {mayWrite && lot.status === "draft" ? (
            <Button look="quiet" wide onClick={() => setSheet("remove")}>
              {words.lot.remove_lot}
            </Button>
          ) : null}
        </div>
      </div>
      {sheet === "step" ? <StepSheet path={path} onClose={close} /> : null}
      {sheet === "labels" ? <LabelsSheet lot={lot} path={path} onClose={close} /> : null}
      {sheet === "remove" ? <RemoveSheet lot={lot} path={path} onClose={close} /> : null}
      {sheet === "recall" ? <RecallSheet path={path} onClose={close} /> : null}
    </Page>
  )
}

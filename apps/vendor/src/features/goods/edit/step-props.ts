import type { ListingWords } from "../../../messages/vi/listing"
import type { Draft } from "../draft/draft"
import type { Faults } from "../form/check-step"
import type { GoodsForm } from "../form/goods-form"
import type { StepName } from "../form/steps"

/** What every step of the guided form is given. */
export interface StepProps {
  draft: Draft
  words: ListingWords
  /** Sentences beside the fields, once the person has tried to go on. */
  faults: Faults
  /** Path of the field to look at first. */
  focusOn: string | null
  onType: (change: (form: GoodsForm) => GoodsForm) => void
  /** Opens another step, at a field when one is named. */
  onStep: (step: StepName, path?: string) => void
}

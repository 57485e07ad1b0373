import type { StepName } from "../form/steps"
import { CheckView } from "./check-view"
import { LawStep } from "./law-step"
import { PacksStep } from "./packs-step"
import { PhotosStep } from "./photos-step"
import type { StepProps } from "./step-props"
import { TravelStep } from "./travel-step"
import { WordsStep } from "./words-step"

const views = {
  photos: PhotosStep,
  words: WordsStep,
  packs: PacksStep,
  travel: TravelStep,
  law: LawStep,
  check: CheckView,
}

/** The fields of one question. */
export function StepView({ step, ...props }: StepProps & { step: StepName }) {
  const View = views[step]
  return <View {...props} />
}

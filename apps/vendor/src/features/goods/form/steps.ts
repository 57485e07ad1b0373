/** Questions of the guided form, in order. */
export const stepNames = ["photos", "words", "packs", "travel", "law", "check"] as const
export type StepName = (typeof stepNames)[number]

const stepOfField: Record<string, StepName> = {
  photos: "photos",
  title: "words",
  category: "words",
  description: "words",
  variants: "packs",
  prices: "packs",
  handling: "travel",
  transit_days: "travel",
  facts: "law",
}

/** The step that asks for the field at a path of the contract ("variants.0.price"); the last one for a path nobody asks for. */
export const stepOf = (path: string): StepName => stepOfField[path.split(".")[0] ?? ""] ?? "check"

/** Id of the control for a path of the contract. */
export const controlId = (path: string): string => path.replaceAll(".", "-")

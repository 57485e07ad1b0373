import type { IndexPlan, PlannedField, WeightLabel } from "./types.js"

/** Fields whose words a request searches; undefined labels = all. */
export const searchedFields = (plan: IndexPlan, labels: WeightLabel[] | undefined): PlannedField[] =>
  plan.fields.filter(({ label }) => label && (!labels || labels.includes(label)))

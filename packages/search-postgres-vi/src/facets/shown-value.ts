import type { PlannedField } from "../plan/types.js"

/** A stored value as a facet shows it: dates as ISO text in UTC. */
export const shownValue = ({ date }: Pick<PlannedField, "date">, value: unknown): string =>
  date && typeof value === "number" ? new Date(value).toISOString() : String(value)

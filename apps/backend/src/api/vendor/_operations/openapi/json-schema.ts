/** What we read of a JSON Schema; the rest is passed on as it is. */
export interface JsonSchema {
  [keyword: string]: unknown
  properties?: Record<string, JsonSchema>
  required?: string[]
}

/** Schemas by name, under `components.schemas`. */
export type Components = Record<string, unknown>

/** A value read from a cell, or the sentence that says why it cannot be read. */
export type Reading<Value> = { value: Value; problem?: undefined } | { value?: undefined; problem: string }

/** Reads JSON that our own indexer wrote as a `Value`: the only promise this cast rests on. */
export const fromJson = <Value>(text: string): Value => JSON.parse(text) as Value

import { findOperation } from "../_operations/find-operation"
import type { VendorOperation } from "../_operations/operation"
import { englishOf } from "./in-english"
import { type Turner, turnerOf } from "./turner-of"

const turners = new Map<VendorOperation, Turner | null>()

function turnerFor(operation: VendorOperation): Turner | null {
  let turner = turners.get(operation)
  if (turner === undefined) {
    turner = operation.answer ? turnerOf(operation.answer) : null
    turners.set(operation, turner)
  }
  return turner
}

/** Parses what an own answer is; null for what is no JSON. */
function read(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text)
    return body
  } catch {
    return null
  }
}

interface Told {
  message?: unknown
  details?: unknown
}
const isTold = (value: unknown): value is Told => typeof value === "object" && value !== null

/**
 * The JSON of an answer with our sentences in English; the text itself when nothing of it is ours. `missing` hears of a refusal's sentence
 * that has no English: it is sent as it is.
 */
export function answerInEnglish(
  { method, path, status }: { method: string; path: string; status: number },
  text: string,
  missing: (sentence: string) => void,
): string {
  if (status < 400) {
    const operation = findOperation(method, path)
    const turner = operation ? turnerFor(operation) : null
    return turner ? JSON.stringify(turner(read(text))) : text
  }
  const told = (value: unknown): unknown => {
    if (!isTold(value) || typeof value.message !== "string") return value
    const english = englishOf(value.message)
    if (english === null) missing(value.message)
    const details = Array.isArray(value.details) ? { details: value.details.map(told) } : {}
    return { ...value, message: english ?? value.message, ...details }
  }
  return JSON.stringify(told(read(text)))
}

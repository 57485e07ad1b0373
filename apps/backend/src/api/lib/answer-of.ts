import type { ErrorBody } from "@cho-htx/contracts"
import { isSearchUnavailable } from "@cho-htx/search-core"
import { isSpoken } from "../../lib/spoken-error"
import { constraintAnswers } from "./constraint-answers"
import { type FieldIssue, fieldSentence } from "./field-sentence"
import { medusaRefusal } from "./medusa-refusals"
import { edgeMessages } from "./messages"

/** What is sent for an error; `unexpected` when it is ours to mend and must be logged. */
export interface ErrorAnswer {
  status: number
  body: ErrorBody
  unexpected: boolean
  /** Seconds after which the very same request may be sent again: nothing of it was done. */
  retryAfter?: number
}

/** Every property an error of Medusa, express, PostgreSQL, zod or ours may carry. */
interface AnyError {
  type?: string
  name?: string
  code?: string
  /** PostgreSQL's name of the violated constraint. */
  constraint?: string
  message?: string
  status?: number
  details?: ErrorBody["details"]
  issues?: readonly FieldIssue[]
  /** The body parser keeps here what it could not read. */
  body?: ErrorBody | string
  /** http-errors' word that its message may be shown. */
  expose?: boolean
}

type KnownType = keyof typeof edgeMessages.byType

const statusOfType: Record<KnownType, number> = {
  invalid_data: 400,
  not_allowed: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  duplicate_error: 422,
  payment_authorization_error: 422,
}

const isKnown = (type: string | undefined): type is KnownType => type !== undefined && Object.hasOwn(statusOfType, type)

/** serialization_failure, deadlock_detected, lock_not_available: all was rolled back, and another try may meet nobody. */
const passing = new Set(["40001", "40P01", "55P03"])
const SOON = 1

/** PostgreSQL's word → ours: data it cannot hold, duplicates, missing partners, concurrent changes. */
function typeOfDatabaseCode(code: string | undefined): KnownType | null {
  if (!code || !/^[0-9A-Z]{5}$/.test(code)) return null
  if (code.startsWith("22") || code === "23503" || code === "23502" || code === "23514") return "invalid_data"
  if (code === "23505") return "duplicate_error"
  return passing.has(code) ? "conflict" : null
}

/** The console marks no fields, so that it is told what is wrong in one sentence after the other. */
function ofFields(issues: readonly FieldIssue[], inConsole: boolean): ErrorAnswer {
  const details = issues.map((issue) => ({ path: issue.path.map(String).join("."), message: fieldSentence(issue) }))
  const told = [...new Set(details.map((detail) => detail.message))].join(" ")
  const message = inConsole ? told : edgeMessages.badFields
  return { status: 400, body: { type: "invalid_data", message, details }, unexpected: false }
}

function ofExpress({ status = 400, type = "" }: AnyError): ErrorAnswer {
  const message =
    type === "entity.parse.failed"
      ? edgeMessages.badJson
      : status === 413
        ? edgeMessages.tooLarge
        : status === 404
          ? edgeMessages.byType.not_found
          : edgeMessages.badAddress
  const kind = status === 404 ? "not_found" : "invalid_data"
  return { status, body: { type: kind, message }, unexpected: false }
}

/**
 * Turns any thrown thing into status and body. `english` keeps Medusa's own sentences (the console shows them to staff);
 * else a general Vietnamese one of the same type stands in. What nobody expected answers 500 with the request id.
 */
export function answerOf(
  thrown: unknown,
  { requestId, english }: { requestId: string; english: boolean },
): ErrorAnswer {
  const error: AnyError = typeof thrown === "object" && thrown !== null ? thrown : {}
  if (Array.isArray(error.issues)) return ofFields(error.issues, english)
  const { status } = error
  const refused = status !== undefined && status >= 400 && status < 500
  if (refused && typeof error.body === "object" && isSpoken(error))
    return { status, body: error.body, unexpected: false }
  const sentence = constraintAnswers.get(error.constraint ?? "")
  if (sentence) return { status: 409, body: { type: "conflict", message: sentence }, unexpected: false }
  if (isSearchUnavailable(thrown))
    return {
      status: 503,
      body: { type: "unknown_error", code: "search_unavailable", message: edgeMessages.searchUnavailable },
      unexpected: true,
    }
  const stock = medusaRefusal(error.message)
  if (stock) return { ...stock, unexpected: false }
  const type = isKnown(error.type) ? error.type : typeOfDatabaseCode(error.code)
  if (type) {
    const message = isSpoken(error) || (english && error.message) ? error.message : edgeMessages.byType[type]
    const details = error.details?.length ? { details: error.details } : {}
    const again = isKnown(error.type) || !passing.has(error.code ?? "") ? {} : { retryAfter: SOON }
    return {
      status: statusOfType[type],
      body: { type, message: message ?? "", ...details },
      unexpected: false,
      ...again,
    }
  }
  if (refused) return ofExpress(error)
  const body = { type: "unknown_error", code: "unknown_error", message: edgeMessages.unknown(requestId) }
  return { status: 500, body, unexpected: true }
}

import { isSearchRefused, isSearchUnavailable } from "@cho-htx/search-core"
import { MedusaError } from "@medusajs/framework/utils"

interface AnyError {
  type?: unknown
  code?: unknown
  message?: unknown
}

const fieldsOf = (error: unknown): AnyError => (typeof error === "object" && error !== null ? error : {})

/** What an error says, in one line of at most 500 signs: the last ones, since a database's error begins with the statement. */
export const sayError = (error: unknown): string =>
  String(error instanceof Error ? error.message : error)
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(-500)

/** The physical index is gone from its engine. */
export const isIndexMissing = (error: unknown): boolean => fieldsOf(error).type === MedusaError.Types.NOT_FOUND

/** PostgreSQL's classes for values it cannot take: data, constraints, limits. */
const badValue = /^(22|23|54)[0-9A-Z]{3}$/

/**
 * The document's own fault, whoever noticed it: our code while building it, the engine while storing it. Everything else is an outage
 * that would fail for any document.
 */
export function isDocumentError(error: unknown): boolean {
  if (isSearchUnavailable(error)) return false
  const { type, code } = fieldsOf(error)
  if (typeof code === "string" && badValue.test(code)) return true
  return type === MedusaError.Types.INVALID_DATA || error instanceof TypeError || error instanceof RangeError
}

const lostConnection = /^(08|57P|53)|^E(CONN|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH)/
const lostWords = /connection (terminated|ended|error)|timeout|not queryable|pool/i

/** Database or search server are away, or refuse everything; nothing can be said about a document. */
export function isOutage(error: unknown): boolean {
  if (isSearchUnavailable(error) || isIndexMissing(error) || isSearchRefused(error)) return true
  const { code, message } = fieldsOf(error)
  return (typeof code === "string" && lostConnection.test(code)) || lostWords.test(String(message ?? ""))
}

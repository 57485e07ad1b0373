import { edgeMessages } from "./messages"

/** What every zod issue has, whichever copy of zod made it. */
export interface FieldIssue {
  code?: string
  path: readonly PropertyKey[]
  message?: string
  expected?: string
  origin?: string
  minimum?: number | bigint
  maximum?: number | bigint
  keys?: readonly string[]
  input?: unknown
  /** Of "invalid_format": the regular expression as text. */
  pattern?: string
}

const words = edgeMessages.field

/** How a day of the contracts begins: `YYYY-MM-DD`. */
const dayPattern = "/^\\d{4}-"

function size(issue: FieldIssue): string {
  const small = issue.code === "too_small"
  const bound = String((small ? issue.minimum : issue.maximum) ?? "")
  if (issue.origin === "string") return small ? words.tooShort(bound) : words.tooLong(bound)
  if (issue.origin === "array" || issue.origin === "set") return small ? words.tooFew(bound) : words.tooMany(bound)
  return small ? words.tooSmall(bound) : words.tooBig(bound)
}

/** One zod issue as a Vietnamese sentence that stands beside its field. */
export function fieldSentence(issue: FieldIssue): string {
  switch (issue.code) {
    case "invalid_type":
      if (issue.message?.endsWith("received undefined")) return words.missing
      return issue.expected === "int" ? words.notWhole : issue.expected === "number" ? words.notNumber : words.wrongKind
    case "too_small":
    case "too_big":
      return size(issue)
    case "invalid_format":
      return issue.pattern?.startsWith(dayPattern) ? words.notADay : words.wrongFormat
    case "invalid_value":
      return words.notListed
    case "unrecognized_keys":
      return words.unknownKeys((issue.keys ?? []).map((key) => `"${key}"`).join(", "))
    default:
      return words.wrongFormat
  }
}

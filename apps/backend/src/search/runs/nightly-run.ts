import type { RunKind } from "./types"

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh",
  weekday: "short",
  hour: "2-digit",
  hourCycle: "h23",
})
/** Few people shop then. */
const quietHour = 2

/**
 * What the index gets in this hour of Vietnam, whatever the server's time zone: each night a check, on Sundays a rebuild, since an engine
 * never forgets a word or a value that once stood in a document. Null at any other hour.
 */
export function nightlyRun(now = new Date()): Extract<RunKind, "check" | "rebuild"> | null {
  const parts = new Map(clock.formatToParts(now).map(({ type, value }) => [type, value]))
  if (Number(parts.get("hour")) !== quietHour) return null
  return parts.get("weekday") === "Sun" ? "rebuild" : "check"
}

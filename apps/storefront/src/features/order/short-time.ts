import { formatDateTime } from "@cho-htx/vietnam/date"

/** UTC instant → "22/11, 11:05" in Vietnam: the year says nothing on a parcel of this week. */
export function shortTime(iso: string): string {
  return formatDateTime(iso).replace(/\/\d{4},/, ",")
}

/** UTC instant → "11:05" in Vietnam. */
export function clockTime(iso: string): string {
  return formatDateTime(iso).split(", ")[1] ?? ""
}

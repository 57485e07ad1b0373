import { Note } from "@cho-htx/ui/note"
import type { FailureNotice } from "./failure-notice"

/** Why nothing was ordered, or that nobody knows yet, on top of the form. */
export function NoticeBox({ notice }: { notice: Omit<FailureNotice, "fields"> }) {
  return (
    <Note tone={notice.tone} role="alert">
      <b>{notice.title}</b> {notice.text}
      {notice.points.length > 0 ? (
        <ul className="mt-1 list-disc pl-5">
          {notice.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      ) : null}
    </Note>
  )
}

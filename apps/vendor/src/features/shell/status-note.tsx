import { Note } from "@cho-htx/ui/note"
import { Link } from "@tanstack/react-router"
import { useWords } from "../../lib/i18n/use-words"
import { useMember } from "../../lib/session/use-member"

/** Why this cooperative can only look, while it is not active. */
export function StatusNote() {
  const words = useWords().shell
  const { cooperative } = useMember()
  if (cooperative.status === "active") return null
  return (
    <Note tone={cooperative.status === "draft" ? "info" : "warn"} className="mb-4">
      {words.statuses[cooperative.status]} {cooperative.status_reason}{" "}
      <Link to="/ho-so" className="text-link inline-flex min-h-8 items-center font-bold">
        {words.papers}
      </Link>
    </Note>
  )
}

import { Note } from "@cho-htx/ui/note"
import { WifiOffGlyph } from "@cho-htx/ui/portal-glyphs"
import { Link } from "@tanstack/react-router"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { useWaiting } from "../../lib/outbox/use-waiting"
import { useOnline } from "../../lib/use-online"

/** Says what of the person's work has not reached the market yet, the most urgent thing only. */
export function NetNote() {
  const words = useWords().shell
  const online = useOnline()
  const entries = useWaiting()
  const refused = entries.filter(({ refusal }) => refusal).length
  const waiting = entries.length - refused
  const look = (
    <Link to="/cho-gui" className="text-link inline-flex min-h-8 items-center font-bold">
      {words.look}
    </Link>
  )
  if (refused > 0)
    return (
      <Note tone="bad" role="alert" className="mb-4">
        <b>{fill(words.refused, { n: refused })}</b> {words.refused_detail} {look}
      </Note>
    )
  if (!online)
    return (
      <Note tone="warn" role="status" icon={<WifiOffGlyph size={22} />} className="mb-4">
        <b>{words.offline}</b> {waiting > 0 ? fill(words.offline_waiting, { n: waiting }) : words.offline_go_on}{" "}
        {waiting > 0 ? look : null}
      </Note>
    )
  if (waiting > 0)
    return (
      <Note tone="info" role="status" className="mb-4">
        <b>{fill(words.sending, { n: waiting })}</b> {words.sending_detail} {look}
      </Note>
    )
  return null
}

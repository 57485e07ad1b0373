import type { AdminMailRow, MailState } from "@cho-htx/contracts"
import { useWords } from "../lib/use-words"
import { Tag, type TagColor } from "./tag"

const colors: Record<MailState, TagColor> = { sent: "green", failed: "red", pending: "orange" }

/** How far a mail is; while it is not sent, with the number of its tries. */
export function MailStateTag({ mail: { state, tries } }: { mail: Pick<AdminMailRow, "state" | "tries"> }) {
  const { words } = useWords()
  const tried = state !== "sent" && tries > 0 ? `, ${words("mail.tries", { count: tries })}` : ""
  return <Tag color={colors[state]}>{`${words(`mail.states.${state}`)}${tried}`}</Tag>
}

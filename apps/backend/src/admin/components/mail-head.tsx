import type { AdminMailDetail } from "@cho-htx/contracts"
import { formatDateTime } from "@cho-htx/vietnam"
import { Link } from "react-router-dom"
import { useWords } from "../lib/use-words"
import { Facts } from "./facts"
import { MailStateTag } from "./mail-state-tag"
import { ResendMail } from "./resend-mail"
import { Section } from "./section"
import { Technical } from "./technical"

const link = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover"

/** To whom, about what, and how its delivery stands. */
export function MailHead({ mail }: { mail: AdminMailDetail }) {
  const { words } = useWords()
  const fact = (name: string) => words(`mail.facts.${name}`)
  const { order_group_id, order_code, sent_at, next_try_at, to_name, to_address } = mail
  const time = (at: string | null) => at && <span className="cho-num">{formatDateTime(at)}</span>
  const order = order_group_id && (
    <Link to={`/order-groups/${order_group_id}`} className={link}>
      {order_code}
    </Link>
  )
  return (
    <Section
      level="h1"
      title={mail.subject}
      subtitle={words(`mail.kinds.${mail.kind}`)}
      aside={
        <div className="flex items-center gap-3">
          <MailStateTag mail={mail} />
          <ResendMail mail={mail} />
        </div>
      }
    >
      <Facts
        rows={[
          [words("mail.columns.to"), to_name ? `${to_name}, ${to_address}` : to_address],
          [fact("order"), order],
          [words("mail.columns.time"), time(mail.created_at)],
          [fact("sentAt"), time(sent_at)],
          [fact("tries"), mail.tries],
          [fact("nextTry"), time(next_try_at)],
          [fact("error"), mail.last_error && <Technical sentence={words("technical.mail")} error={mail.last_error} />],
        ]}
      />
    </Section>
  )
}

import type { AdminOrderGroupDetail } from "@cho-htx/contracts"
import { formatPhone } from "@cho-htx/vietnam"
import { Link } from "react-router-dom"
import { useWords } from "../lib/use-words"
import { Facts } from "./facts"
import { Section } from "./section"

export function GroupBuyer({ group }: { group: AdminOrderGroupDetail }) {
  const { words } = useWords()
  const { contact_name, customer_id, phone, email, address, note } = group
  const name = customer_id ? (
    <Link to={`/customers/${customer_id}`} className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover">
      {contact_name}
    </Link>
  ) : (
    contact_name
  )
  const place = address && [address.line, address.commune_name, address.province_name].filter(Boolean).join(", ")
  return (
    <Section title={words("orderGroup.buyer")}>
      <Facts
        rows={[
          [words("orderGroup.columns.buyer"), name],
          [
            words("cooperative.fields.phone"),
            <a key="phone" href={`tel:${phone}`}>
              {formatPhone(phone)}
            </a>,
          ],
          [words("cooperative.fields.email"), email],
          [words("orderGroup.address"), place],
          [words("orderGroup.note"), note],
        ]}
      />
    </Section>
  )
}

import type { AdminCooperativeDetail } from "@cho-htx/contracts"
import { formatPhone } from "@cho-htx/vietnam"
import { useWords } from "../lib/use-words"
import { Facts } from "./facts"
import { Section } from "./section"

export function CooperativeIdentity({ cooperative: of }: { cooperative: AdminCooperativeDetail }) {
  const { words } = useWords()
  const label = (field: string) => words(`cooperative.fields.${field}`)
  return (
    <Section title={words("cooperative.identity")}>
      <Facts
        rows={[
          [
            label("registration_code"),
            <span key="code" className="cho-num">
              {of.registration_code}
            </span>,
          ],
          [label("legal_form"), words(`cooperative.legal.${of.legal_form}`)],
          [label("sector"), of.sector],
          [label("address"), `${of.address_line}, ${of.commune.name}, ${of.province_name}`],
          [label("representative"), of.representative],
          [
            label("phone"),
            <a key="phone" href={`tel:${of.phone}`}>
              {formatPhone(of.phone)}
            </a>,
          ],
          [label("email"), of.email],
          [label("founded_year"), of.founded_year],
          [label("member_count"), of.member_count && words("cooperative.people", { count: of.member_count })],
        ]}
      />
    </Section>
  )
}

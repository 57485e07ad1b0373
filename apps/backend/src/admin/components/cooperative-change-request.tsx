import { type AdminCooperativeDetail, type GuardedFacts, type GuardedField, guardedFields } from "@cho-htx/contracts"
import { findBank, formatDateTime } from "@cho-htx/vietnam"
import { findCommune } from "@cho-htx/vietnam/admin-units"
import { Table } from "@medusajs/ui"
import { useWords } from "../lib/use-words"
import { ReasonDialog } from "./reason-dialog"
import { Section } from "./section"

/** What an admitted cooperative asks to have changed, beside what it is now, and the two answers there are. */
export function CooperativeChangeRequest({ cooperative }: { cooperative: AdminCooperativeDetail }) {
  const { words } = useWords()
  const { id, short_name, change_request: request } = cooperative
  if (!request) return null
  const path = `/admin/cooperatives/${encodeURIComponent(id)}/change-requests/${encodeURIComponent(request.id)}`
  const shown = (facts: Partial<GuardedFacts>, field: GuardedField): string => {
    if (field === "bank") {
      const { bank } = facts
      return bank ? `${findBank(bank.bin)?.name ?? bank.bin}, ${bank.number}, ${bank.holder}` : words("joining.nothing")
    }
    const value = facts[field]
    if (value === undefined) return words("joining.nothing")
    if (field === "legal_form") return words(`cooperative.legal.${value}`)
    return field === "commune_code" ? (findCommune(value)?.name ?? value) : value
  }
  return (
    <Section
      title={words("joining.request")}
      subtitle={words("joining.requestHint", { time: formatDateTime(request.created_at) })}
      aside={
        <div className="flex flex-wrap gap-2">
          <ReasonDialog action="approveChange" name={short_name} path={`${path}/approve`} quiet optional />
          <ReasonDialog action="rejectChange" name={short_name} path={`${path}/reject`} danger />
        </div>
      }
    >
      <Table aria-label={words("joining.request")}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{words("joining.field")}</Table.HeaderCell>
            <Table.HeaderCell>{words("joining.before")}</Table.HeaderCell>
            <Table.HeaderCell>{words("joining.after")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {guardedFields
            .filter((field) => field in request.after)
            .map((field) => (
              <Table.Row key={field}>
                <Table.Cell className="text-ui-fg-subtle">{words(`joining.fields.${field}`)}</Table.Cell>
                <Table.Cell className="whitespace-normal break-words">{shown(request.before, field)}</Table.Cell>
                <Table.Cell className="whitespace-normal break-words font-medium">
                  {shown(request.after, field)}
                </Table.Cell>
              </Table.Row>
            ))}
        </Table.Body>
      </Table>
    </Section>
  )
}

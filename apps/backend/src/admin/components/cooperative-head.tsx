import { type AdminCooperativeDetail, admissionActions, type CooperativeAction } from "@cho-htx/contracts"
import { Container, Heading, Text } from "@medusajs/ui"
import { useWords } from "../lib/use-words"
import { CooperativeStatusTag } from "./cooperative-status-tag"
import { MakerTile } from "./maker-tile"
import { ReasonDialog } from "./reason-dialog"

const ofAdmission: readonly CooperativeAction[] = admissionActions
const dangerous: readonly CooperativeAction[] = ["reject", "suspend", "close"]

/** Who it is, in which state, and what may be decided. */
export function CooperativeHead({ cooperative }: { cooperative: AdminCooperativeDetail }) {
  const { words } = useWords()
  const { id, initials, name, short_name, status, commune, province_name, actions, version } = cooperative
  const former = commune.former_name ? ` (${words("cooperative.former", { name: commune.former_name })})` : ""
  return (
    <Container className="overflow-hidden p-0">
      <div className="cho-weave" aria-hidden />
      <div className="flex flex-wrap items-center justify-between gap-4 px-4 py-4 md:px-6">
        <div className="flex min-w-0 items-center gap-x-3">
          <MakerTile id={id} initials={initials} />
          <div className="min-w-0">
            <Heading level="h1">{name}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {commune.name}
              {former}, {province_name}
            </Text>
          </div>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <CooperativeStatusTag status={status} />
          {actions.map((action) => (
            <ReasonDialog
              key={action}
              action={action}
              name={short_name}
              path={`/admin/cooperatives/${id}/${action}`}
              {...(ofAdmission.includes(action) ? { version } : {})}
              danger={dangerous.includes(action)}
              quiet={action === "request-changes"}
              optional={action === "activate"}
            />
          ))}
        </div>
      </div>
    </Container>
  )
}

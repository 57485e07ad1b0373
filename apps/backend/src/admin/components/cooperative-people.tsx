import type { AdminCooperativeDetail, ResetLinkResponse } from "@cho-htx/contracts"
import { formatPhone } from "@cho-htx/vietnam"
import { Button, Text, toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { request } from "../lib/request"
import { useWords } from "../lib/use-words"
import { CopyButton } from "./copy-button"
import { Section } from "./section"

/** Who sells for a cooperative; staff help those who forgot the password and have no e-mail, once they know who calls. */
export function CooperativePeople({ cooperative }: { cooperative: AdminCooperativeDetail }) {
  const { words } = useWords()
  const { id, members } = cooperative
  return (
    <Section title={words("joining.people")}>
      {members.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-4 py-4 md:px-6">
          {words("joining.peopleEmpty")}
        </Text>
      ) : (
        <ul className="divide-y">
          {members.map((member) => (
            <li key={member.id} className="flex flex-col gap-y-2 px-4 py-3 md:px-6">
              <div>
                <Text size="small" weight="plus">
                  {member.name}
                </Text>
                <Text size="xsmall" className="text-ui-fg-subtle cho-num">
                  {[words(`joining.roles.${member.role}`), member.phone && formatPhone(member.phone), member.email]
                    .filter(Boolean)
                    .join(", ")}
                </Text>
              </div>
              {member.phone ? <ResetLink path={`/admin/cooperatives/${id}/members/${member.id}/reset-link`} /> : null}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function ResetLink({ path }: { path: string }) {
  const { words } = useWords()
  const make = useMutation({
    mutationFn: () => request<ResetLinkResponse>(path, {}),
    onError: (error) => toast.error(error.message),
  })
  if (make.data)
    return (
      <div role="status">
        <Text size="xsmall">{words("joining.resetLinkMade")}</Text>
        <div className="flex items-center gap-x-1">
          <code className="txt-compact-xsmall min-w-0 break-all">{make.data.url}</code>
          <CopyButton content={make.data.url} />
        </div>
      </div>
    )
  return (
    <Button
      size="small"
      variant="transparent"
      className="self-start"
      disabled={make.isPending}
      onClick={() => make.mutate()}
    >
      {words("joining.resetLink")}
    </Button>
  )
}

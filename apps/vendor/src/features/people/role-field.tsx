import { memberRoles, type VendorRole } from "@cho-htx/contracts"
import { OptionRow } from "@cho-htx/ui/option-row"
import { useWords } from "../../lib/i18n/use-words"
import { usePeopleWords } from "./use-people-words"

/** Which of the three roles, each with what it may do. */
export function RoleField({ value, onChange }: { value: VendorRole; onChange: (role: VendorRole) => void }) {
  const { settings } = useWords()
  const words = usePeopleWords()
  return (
    <fieldset className="grid gap-2.5">
      <legend className="mb-1.5 font-bold">{words.role}</legend>
      {memberRoles.map((role) => (
        <OptionRow
          key={role}
          name="role"
          title={settings.roles[role]}
          detail={words.role_details[role]}
          checked={value === role}
          onChange={() => onChange(role)}
        />
      ))}
    </fieldset>
  )
}

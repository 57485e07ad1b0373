import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Text } from "@medusajs/ui"
import type { CSSProperties } from "react"
import { markUrl } from "../brand/mark"
import { useWords } from "../lib/use-words"

export const config = defineWidgetConfig({ zone: "login.before", id: "cho-htx:login-panel" })

// The style sheet draws the mark above the heading: the host leaves no place for it there.
document.documentElement.style.setProperty("--cho-mark", `url("${markUrl}")`)

/** Says whose console this is and what it is for. */
export default function LoginPanel() {
  const { words } = useWords()
  return (
    <div className="cho-login overflow-hidden rounded-lg border" style={{ background: "#fff" } as CSSProperties}>
      <div className="cho-weave" aria-hidden />
      <Text size="small" className="text-ui-fg-subtle px-4 py-3">
        {words("login.panel")}
      </Text>
    </div>
  )
}

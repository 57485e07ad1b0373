import type { AdminMailDetail } from "@cho-htx/contracts"
import { Tabs } from "@medusajs/ui"
import { useWords } from "../lib/use-words"
import { Section } from "./section"

/** What the reader sees: the page in a frame without scripts, forms or a way out, and the plain text. */
export function MailPreview({ mail }: { mail: AdminMailDetail }) {
  const { words } = useWords()
  return (
    <Section title={words("mail.look")}>
      <Tabs defaultValue="html" className="px-4 py-4 md:px-6">
        <Tabs.List>
          <Tabs.Trigger value="html">{words("mail.html")}</Tabs.Trigger>
          <Tabs.Trigger value="text">{words("mail.text")}</Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="html" className="pt-4">
          <iframe
            title={words("mail.frame")}
            sandbox=""
            srcDoc={mail.html}
            className="border-ui-border-base h-[70vh] w-full rounded-lg border bg-white"
          />
        </Tabs.Content>
        <Tabs.Content value="text" className="pt-4">
          <pre className="txt-small text-ui-fg-base whitespace-pre-wrap break-words font-sans">{mail.text}</pre>
        </Tabs.Content>
      </Tabs>
    </Section>
  )
}

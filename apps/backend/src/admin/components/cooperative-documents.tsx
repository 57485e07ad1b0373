import type { AdminCooperativeDetail } from "@cho-htx/contracts"
import { findBank, formatDateTime } from "@cho-htx/vietnam"
import { Text } from "@medusajs/ui"
import { useWords } from "../lib/use-words"
import { Facts } from "./facts"
import { Section } from "./section"

/** The papers a cooperative sent in, each opened in a page of its own, and where its money goes. */
export function CooperativeDocuments({ cooperative }: { cooperative: AdminCooperativeDetail }) {
  const { words } = useWords()
  const { id, documents, bank } = cooperative
  return (
    <Section title={words("joining.documents")}>
      {documents.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-4 py-4 md:px-6">
          {words("joining.documentsEmpty")}
        </Text>
      ) : (
        <ul className="divide-y">
          {documents.map((document) => (
            <li key={document.id} className="px-4 py-3 md:px-6">
              <a
                href={`/admin/cooperatives/${encodeURIComponent(id)}/documents/${encodeURIComponent(document.id)}/file`}
                target="_blank"
                rel="noreferrer"
                className="txt-small text-ui-fg-interactive break-words"
              >
                {words(`joining.documentKinds.${document.kind}`)}: {document.name}
              </a>
              <Text size="xsmall" className="text-ui-fg-subtle cho-num">
                {formatDateTime(document.created_at)},{" "}
                {words("joining.kilobytes", { count: Math.ceil(document.size / 1024) })}
              </Text>
            </li>
          ))}
        </ul>
      )}
      <Facts
        rows={[
          [
            words("joining.bank"),
            bank ? (
              <span key="bank" className="cho-num">
                {findBank(bank.bin)?.name ?? bank.bin}, {bank.number}, {bank.holder}
              </span>
            ) : (
              words("joining.bankEmpty")
            ),
          ],
        ]}
      />
    </Section>
  )
}

import type { AdminCertificate } from "@cho-htx/contracts"
import { Text } from "@medusajs/ui"
import { useWords } from "../lib/use-words"

/** The pages a cooperative attached: photos open beside, a PDF is downloaded. */
export function CertificatePages({ certificate: { id, files, status } }: { certificate: AdminCertificate }) {
  const { words } = useWords()
  if (files.length === 0)
    return status === "pending" ? (
      <Text size="small" className="text-ui-fg-muted">
        {words("certificatePages.none")}
      </Text>
    ) : null
  return (
    <div className="mt-1 flex flex-wrap gap-x-3 gap-y-1">
      {files.map((file, index) => (
        <a
          key={file.id}
          href={`/admin/certificates/${id}/files/${file.id}`}
          target="_blank"
          rel="noreferrer"
          className="txt-small text-ui-fg-interactive hover:text-ui-fg-interactive-hover py-1"
        >
          {file.type === "application/pdf"
            ? words("certificatePages.pdf")
            : words("certificatePages.page", { number: index + 1 })}
        </a>
      ))}
    </div>
  )
}

import type { CooperativeDetail } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { getMessages } from "@/lib/i18n/server"
import { CertificateRow } from "../ocop/certificate-row"

/** Valid OCOP certificates of a cooperative; `#giay-to` leads here. */
export async function CooperativePapers({ cooperative }: { cooperative: CooperativeDetail }) {
  const { maker } = await getMessages()
  return (
    <Box id="giay-to" className="scroll-mt-4">
      <h2 className="text-xl">{maker.papers}</h2>
      {cooperative.certificates.length > 0 ? (
        <div className="mt-3 grid gap-3">
          {cooperative.certificates.map((certificate) => (
            <CertificateRow key={certificate.id} certificate={certificate} />
          ))}
        </div>
      ) : (
        <p className="mt-2 text-sm text-soft">{maker.papers_none}</p>
      )}
    </Box>
  )
}

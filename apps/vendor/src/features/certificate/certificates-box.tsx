import { Box } from "@cho-htx/ui/box"
import { buttonClass } from "@cho-htx/ui/button-class"
import { Link } from "@tanstack/react-router"
import { CertificateCard } from "./certificate-card"
import { useCertificateWords } from "./use-certificate-words"
import { useCertificates } from "./use-certificates"
import { useWaitingPapers } from "./waiting/use-waiting-papers"
import { WaitingPapers } from "./waiting/waiting-papers"

/** The OCOP papers of one product, and a way to enter one. */
export function CertificatesBox({ productId, may }: { productId: string; may: boolean }) {
  const words = useCertificateWords()
  const { data } = useCertificates(productId)
  const papers = useWaitingPapers(productId)
  const certificates = data?.pages.flatMap((page) => page.certificates) ?? []
  return (
    <Box aria-labelledby="certificates-title">
      <h2 id="certificates-title" className="font-bold text-xl leading-[1.3]">
        {words.box}
      </h2>
      <p className="mt-1 text-soft">
        {data && certificates.length + papers.length === 0 ? words.box_none : words.detail}
      </p>
      {papers.length > 0 ? (
        <div className="mt-3 grid gap-3">
          <WaitingPapers entries={papers} words={words} named={false} />
        </div>
      ) : null}
      {certificates.length > 0 ? (
        <ul className="-mx-3.5 divide-y divide-line">
          {certificates.map((certificate) => (
            <CertificateCard key={certificate.id} certificate={certificate} words={words} named={false} />
          ))}
        </ul>
      ) : null}
      {may ? (
        <Link
          to="/giay-ocop/moi"
          search={{ hang: productId }}
          className={`mt-3 ${buttonClass({ look: "line", wide: true })}`}
        >
          {words.add}
        </Link>
      ) : null}
    </Box>
  )
}

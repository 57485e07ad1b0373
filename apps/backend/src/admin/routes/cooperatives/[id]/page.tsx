import type { AdminCooperativeResponse } from "@cho-htx/contracts"
import { useQuery } from "@tanstack/react-query"
import { useParams } from "react-router-dom"
import { CertificateRows } from "../../../components/certificate-rows"
import { CooperativeChangeRequest } from "../../../components/cooperative-change-request"
import { CooperativeDocuments } from "../../../components/cooperative-documents"
import { CooperativeGoods } from "../../../components/cooperative-goods"
import { CooperativeHead } from "../../../components/cooperative-head"
import { CooperativeIdentity } from "../../../components/cooperative-identity"
import { CooperativeOrders } from "../../../components/cooperative-orders"
import { CooperativePapers } from "../../../components/cooperative-papers"
import { CooperativePeople } from "../../../components/cooperative-people"
import { Crumb } from "../../../components/crumb"
import { DeliveryWords } from "../../../components/delivery-words"
import { EmptyRow } from "../../../components/empty-row"
import { QueryGate } from "../../../components/query-gate"
import { Section } from "../../../components/section"
import { StatusHistory } from "../../../components/status-history"
import { TwoColumns } from "../../../components/two-columns"
import { request } from "../../../lib/request"
import { useWords } from "../../../lib/use-words"

export const handle = { breadcrumb: () => <Crumb words="list.details" /> }

/** One cooperative: papers, history, goods, delivery, orders, and the decisions staff may take. */
export default function CooperativePage() {
  const { id = "" } = useParams()
  const { words } = useWords()
  const path = `/admin/cooperatives/${encodeURIComponent(id)}`
  const query = useQuery({ queryKey: ["console", path], queryFn: () => request<AdminCooperativeResponse>(path) })
  return (
    <QueryGate query={query}>
      {({ cooperative }) => (
        <div className="flex flex-col gap-y-3">
          <CooperativeHead cooperative={cooperative} />
          <TwoColumns
            main={
              <>
                <CooperativeChangeRequest cooperative={cooperative} />
                <CooperativeOrders cooperative={cooperative} />
                <Section title={words("cooperative.certificates")}>
                  {cooperative.certificates.length === 0 ? (
                    <EmptyRow title={words("cooperative.certificatesEmpty")} />
                  ) : (
                    <CertificateRows certificates={cooperative.certificates} />
                  )}
                </Section>
                <CooperativeGoods cooperative={cooperative} />
              </>
            }
            side={
              <>
                <CooperativePapers cooperative={cooperative} />
                <CooperativeDocuments cooperative={cooperative} />
                <CooperativePeople cooperative={cooperative} />
                <StatusHistory changes={cooperative.status_changes} />
                <CooperativeIdentity cooperative={cooperative} />
                <DeliveryWords table={cooperative.delivery} />
              </>
            }
          />
        </div>
      )}
    </QueryGate>
  )
}

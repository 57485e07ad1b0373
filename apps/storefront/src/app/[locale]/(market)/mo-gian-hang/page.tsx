import { policyMetadata } from "@/features/policy/policy-metadata"
import { PolicyView } from "@/features/policy/policy-view"

export const ensureStatic = "navigation"
export const generateMetadata = () => policyMetadata("sellers")

export default function SellersPage() {
  return <PolicyView policyKey="sellers" />
}

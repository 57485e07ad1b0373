import { policyMetadata } from "@/features/policy/policy-metadata"
import { PolicyView } from "@/features/policy/policy-view"

export const ensureStatic = "navigation"
export const generateMetadata = () => policyMetadata("terms")

export default function TermsPage() {
  return <PolicyView policyKey="terms" />
}

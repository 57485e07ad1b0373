import { policyMetadata } from "@/features/policy/policy-metadata"
import { PolicyView } from "@/features/policy/policy-view"

export const ensureStatic = "navigation"
export const generateMetadata = () => policyMetadata("returns")

export default function ReturnsPolicyPage() {
  return <PolicyView policyKey="returns" />
}

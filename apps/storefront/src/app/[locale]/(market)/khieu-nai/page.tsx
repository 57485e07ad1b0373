import { policyMetadata } from "@/features/policy/policy-metadata"
import { PolicyView } from "@/features/policy/policy-view"

export const ensureStatic = "navigation"
export const generateMetadata = () => policyMetadata("complaints")

export default function ComplaintsPage() {
  return <PolicyView policyKey="complaints" />
}

import { policyMetadata } from "@/features/policy/policy-metadata"
import { PolicyView } from "@/features/policy/policy-view"

export const ensureStatic = "navigation"
export const generateMetadata = () => policyMetadata("rules")

export default function RulesPage() {
  return <PolicyView policyKey="rules" />
}

import { policyMetadata } from "@/features/policy/policy-metadata"
import { PolicyView } from "@/features/policy/policy-view"

export const ensureStatic = "navigation"
export const generateMetadata = () => policyMetadata("privacy")

export default function PrivacyPage() {
  return <PolicyView policyKey="privacy" />
}

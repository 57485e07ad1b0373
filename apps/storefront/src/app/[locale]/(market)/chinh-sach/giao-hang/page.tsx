import { policyMetadata } from "@/features/policy/policy-metadata"
import { PolicyView } from "@/features/policy/policy-view"

export const ensureStatic = "navigation"
export const generateMetadata = () => policyMetadata("delivery")

export default function DeliveryPolicyPage() {
  return <PolicyView policyKey="delivery" />
}

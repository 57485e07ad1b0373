import { policyMetadata } from "@/features/policy/policy-metadata"
import { PolicyView } from "@/features/policy/policy-view"

export const ensureStatic = "navigation"
export const generateMetadata = () => policyMetadata("payment")

export default function PaymentPolicyPage() {
  return <PolicyView policyKey="payment" />
}

import type { Metadata } from "next"
import { getMessages } from "@/lib/i18n/server"
import type { PolicyKey } from "./policy-paths"

/** Title and description of a policy's page, in the page's language. */
export async function policyMetadata(key: PolicyKey): Promise<Metadata> {
  const { policy } = await getMessages()
  return { title: policy[key].title, description: policy[key].lead }
}

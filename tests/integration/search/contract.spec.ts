import { describeProvider } from "./contract/provider-contract.js"
import { providers } from "./providers.js"

for (const { name, open } of providers) describeProvider(name, open)

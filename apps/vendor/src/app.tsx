import { QueryClientProvider } from "@tanstack/react-query"
import { RouterProvider } from "@tanstack/react-router"
import { MemberWiring } from "./features/shell/member-wiring"
import { queryClient } from "./lib/cache/query-client"
import { router } from "./router"

/** The whole portal. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <MemberWiring>
        <RouterProvider router={router} />
      </MemberWiring>
    </QueryClientProvider>
  )
}

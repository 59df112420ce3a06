// What is read from the service is kept here, and read again when somebody comes back to the page.
import { Problem } from '@chronochat/client'
import { QueryClient } from '@tanstack/react-query'

const isPassing = (error: unknown) =>
  error instanceof TypeError || (error instanceof Problem && error.status >= 502)

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => failures < 3 && isPassing(error),
    },
    mutations: { networkMode: 'always' }, // Without a network: an error at once, and nothing that happens later by itself.
  },
})

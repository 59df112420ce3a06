// The account of who is signed in.
import { unwrap } from '@chronochat/client'
import { useQuery } from '@tanstack/react-query'
import { queries } from '../service/queries.ts'
import { api } from '../service/session.ts'

const readUser = () => unwrap(api.GET('/api/users/profile'))

export const useUser = () => useQuery({ queryKey: ['profile'], queryFn: readUser, staleTime: 60_000 })

export const userChanged = () => queries.invalidateQueries({ queryKey: ['profile'] })

// The settings: a page for each kind of them.
import type { ComponentType } from 'react'
import { Link, Redirect } from 'wouter'
import { useProviders } from '../auth/api.ts'
import { PageHeader } from '../ui/page-header.tsx'
import { Account } from './account.tsx'
import { ApiKeys } from './api-keys.tsx'
import { Data } from './data.tsx'
import { Devices } from './devices.tsx'
import { RecentSignInDialog } from './security/recent-sign-in-dialog.tsx'
import { Security } from './security/security.tsx'

const pages: { path: string; title: string; Page: ComponentType }[] = [
  { path: 'account', title: 'Account', Page: Account },
  { path: 'security', title: 'Security', Page: Security },
  { path: 'devices', title: 'Devices', Page: Devices },
  { path: 'keys', title: 'API keys', Page: ApiKeys },
  { path: 'data', title: 'Your data', Page: Data },
]

type Props = { section: string | undefined; openMenu: () => void }

export default function SettingsPage({ section = 'account', openMenu }: Props) {
  useProviders() // Read once for all of them.
  const current = pages.find(({ path }) => path === section)
  if (!current) return <Redirect to="/settings" replace />
  return (
    <>
      <PageHeader title="Settings" openMenu={openMenu} />
      <div className="scroller min-h-0 flex-1">
        <div className="mx-auto max-w-3xl space-y-6 p-4 pb-16 md:p-6">
          <nav aria-label="Settings" className="-mx-1 flex flex-wrap gap-1">
            {pages.map(({ path, title }) => (
              <Link
                key={path}
                href={`/settings/${path}`}
                aria-current={path === section ? 'page' : undefined}
                className={`inline-flex min-h-10 items-center rounded-lg px-3 font-medium text-sm hover:bg-muted ${path === section ? 'bg-muted' : 'text-muted-foreground'}`}
              >
                {title}
              </Link>
            ))}
          </nav>
          <current.Page />
        </div>
      </div>
      <RecentSignInDialog />
    </>
  )
}

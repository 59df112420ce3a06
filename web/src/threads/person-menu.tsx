// Who is signed in, and what is theirs: the settings, how the page looks, the way out.
import { useLocation } from 'wouter'
import { forgetDrafts } from '../chat/composer/draft.ts'
import { session } from '../service/session.ts'
import { useUser } from '../settings/user.ts'
import { Person, Settings, SignOut } from '../ui/icons.tsx'
import { Menu, MenuChoice, MenuItem, MenuSeparator } from '../ui/menu.tsx'
import { useTheme } from '../ui/theme.ts'

export function PersonMenu() {
  const [, go] = useLocation()
  const [theme, setTheme] = useTheme()
  const { data: user } = useUser()
  const leave = () => {
    forgetDrafts()
    go('/')
    // Signed out here in any case; a service that could not be told ends the session by its age.
    session.end().catch(() => {})
  }
  return (
    <Menu
      side="top"
      align="start"
      trigger={
        <button
          type="button"
          className="flex min-h-11 items-center gap-2.5 rounded-lg px-2.5 text-start text-sm hover:bg-muted"
        >
          <span className="flex size-7 items-center justify-center rounded-full bg-primary-soft text-primary">
            <Person />
          </span>
          <span dir="auto" className="min-w-0 flex-1 truncate font-medium">
            {user ? (user.full_name ?? user.username) : 'Your account'}
          </span>
        </button>
      }
    >
      <MenuItem onClick={() => go('/settings')}>
        <Settings />
        Settings
      </MenuItem>
      <MenuSeparator />
      <MenuChoice
        label="Appearance"
        value={theme}
        choices={[
          { value: 'system', name: 'As the system' },
          { value: 'light', name: 'Light' },
          { value: 'dark', name: 'Dark' },
        ]}
        onChange={setTheme}
      />
      <MenuSeparator />
      <MenuItem onClick={leave}>
        <SignOut />
        Sign out
      </MenuItem>
    </Menu>
  )
}

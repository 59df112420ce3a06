// A link within the app.
import type { ComponentProps } from 'react'
import { Link as Base } from 'wouter'

export const linkLook = 'font-medium text-primary underline underline-offset-4'

export function Link({ to, ...rest }: { to: string } & Omit<ComponentProps<'a'>, 'href'>) {
  return <Base href={to} className={linkLook} {...rest} />
}

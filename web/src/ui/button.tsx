// Buttons: with words, and with an icon alone.
import type { ComponentProps } from 'react'

const shape =
  'inline-flex select-none items-center justify-center gap-2 rounded-lg font-medium text-sm transition-colors disabled:opacity-50'

const looks = {
  primary: 'bg-primary px-4 text-primary-foreground enabled:hover:bg-primary/90',
  secondary: 'border border-border bg-card px-4 enabled:hover:bg-muted',
  ghost: 'px-3 enabled:hover:bg-muted',
  danger: 'border border-danger bg-card px-4 text-danger enabled:hover:bg-danger-soft',
}

type ButtonProps = ComponentProps<'button'> & { look?: keyof typeof looks; busy?: boolean }

export function Button({ look = 'secondary', busy = false, disabled, className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      className={`${shape} ${looks[look]} min-h-10 ${busy ? 'animate-breathe' : ''} ${className}`}
    />
  )
}

const iconShape =
  'inline-flex size-9 shrink-0 items-center justify-center transition-colors disabled:opacity-40'

const iconLooks = {
  ghost: 'rounded-lg text-muted-foreground enabled:hover:bg-muted enabled:hover:text-foreground',
  primary: 'rounded-full bg-primary text-primary-foreground enabled:hover:bg-primary/90',
  floating: 'rounded-full border border-border bg-card text-foreground shadow-md enabled:hover:bg-muted',
}

type IconButtonProps = ComponentProps<'button'> & { label: string; look?: keyof typeof iconLooks }

export function IconButton({ label, look = 'ghost', className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={`${iconShape} ${iconLooks[look]} ${className}`}
    />
  )
}

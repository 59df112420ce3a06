// A menu behind a button.
import { Menu as Base } from '@base-ui/react/menu'
import { type ReactElement, type ReactNode, useCallback, useState } from 'react'
import { Check } from './icons.tsx'

const item =
  'flex min-h-10 select-none items-center gap-2.5 rounded-lg px-3 text-sm outline-none data-highlighted:bg-muted'

type MenuProps = {
  trigger: ReactElement
  children: ReactNode
  side?: 'top' | 'bottom'
  align?: 'start' | 'end'
}

export function Menu({ trigger, children, side = 'bottom', align = 'end' }: MenuProps) {
  // It opens within the landmark of its button, so that who goes from landmark to landmark finds it.
  const [landmark, setLandmark] = useState<HTMLElement | null>(null)
  const findLandmark = useCallback(
    (button: HTMLElement | null) => setLandmark(button?.closest<HTMLElement>('aside, main') ?? null),
    [],
  )
  return (
    <Base.Root>
      <Base.Trigger ref={findLandmark} render={trigger} />
      <Base.Portal container={landmark}>
        <Base.Positioner side={side} align={align} sideOffset={6} className="z-30">
          <Base.Popup className="max-h-(--available-height) min-w-44 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-xl border border-border bg-card p-1 text-foreground shadow-lg outline-none transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0">
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

export function MenuItem({
  children,
  onClick,
  danger,
}: {
  children: ReactNode
  onClick: () => void
  danger?: boolean
}) {
  return (
    <Base.Item className={`${item} ${danger ? 'text-danger' : ''}`} onClick={onClick}>
      {children}
    </Base.Item>
  )
}

type ChoiceProps<T extends string> = {
  label: string
  value: T
  choices: { value: T; name: string }[]
  onChange: (value: T) => void
}

export function MenuChoice<T extends string>({ label, value, choices, onChange }: ChoiceProps<T>) {
  return (
    <Base.RadioGroup value={value} onValueChange={onChange} aria-label={label}>
      {choices.map((choice) => (
        <Base.RadioItem key={choice.value} value={choice.value} className={item} closeOnClick>
          <span className="flex-1">{choice.name}</span>
          <Base.RadioItemIndicator>
            <Check />
          </Base.RadioItemIndicator>
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  )
}

export const MenuSeparator = () => <Base.Separator className="my-1 h-px bg-border" />

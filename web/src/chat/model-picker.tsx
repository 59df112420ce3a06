// Which model answers, where there is more than one.
import { useEffect } from 'react'
import { Button } from '../ui/button.tsx'
import { ChevronDown } from '../ui/icons.tsx'
import { Menu, MenuChoice } from '../ui/menu.tsx'
import { useModels } from './conversation/api.ts'
import { chooseModel, useModelChoice } from './conversation/model-choice.ts'

export function ModelPicker() {
  const { data } = useModels()
  const chosen = useModelChoice()
  // A model that is offered no longer would be refused.
  const isGone = data !== undefined && chosen !== null && !data.models.some(({ id }) => id === chosen)
  useEffect(() => {
    if (isGone) chooseModel(null)
  }, [isGone])

  if (!data || data.models.length < 2) return null
  const value = chosen ?? data.default
  return (
    <Menu
      trigger={
        <Button look="ghost" className="max-w-40 text-muted-foreground sm:max-w-64">
          <span className="sr-only">Model: </span>
          <span className="truncate">{nameOf(value)}</span>
          <ChevronDown />
        </Button>
      }
    >
      <MenuChoice
        label="Model"
        value={value}
        choices={data.models.map(({ id }) => ({ value: id, name: nameOf(id) }))}
        onChange={chooseModel}
      />
    </Menu>
  )
}

/** `openai/gpt-5` is shown as `gpt-5`. */
const nameOf = (id: string) => id.slice(id.indexOf('/') + 1)

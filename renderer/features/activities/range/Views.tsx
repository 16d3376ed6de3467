import { styled } from '@mui/material/styles'
import { ask } from '../../../api/desk.ts'
import { ViewChip } from '../../../components/ViewChip.tsx'
import { GoneMark } from '../../../components/views/GoneMark.tsx'
import { OwnViews } from '../../../components/views/OwnViews.tsx'
import { useGoneCodes } from '../../../components/views/useGoneCodes.ts'
import { useChoice } from '../state/choice.ts'
import { changeViews, layoutOf, showLayout, useActivityViews } from '../state/kept.ts'

const Group = styled('div')({ display: 'contents' })

/** This desk's own views by name, and the way to keep another. */
export function Views({ today }: { today: string }) {
  const views = useActivityViews() ?? []
  const layout = layoutOf(useChoice(), today)
  const shown = views.find((view) => same(view.layout, layout))
  const goneIn = useGoneCodes('Activities')
  return (
    <>
      {views.length > 0 && (
        <Group role="group" aria-label="Saved views">
          {views.map((view) => (
            <ViewChip
              key={view.name}
              type="button"
              title={view.name}
              aria-pressed={view === shown}
              onClick={() => showLayout(view.layout, today)}
            >
              <GoneMark codes={goneIn.get(view.name)} />
              <span>{view.name}</span>
            </ViewChip>
          ))}
        </Group>
      )}
      <OwnViews
        views={views}
        name={shown?.name ?? ''}
        said="The view, types, category, order and columns are kept on this desk."
        empty="Choose what is shown, and save it under a name."
        markOf={(name) => <GoneMark codes={goneIn.get(name)} />}
        onSave={(name) => changeViews((desk) => desk.activityViews.saveView({ name, layout }))}
        onDrop={(name) => changeViews((desk) => desk.activityViews.dropView({ name }))}
        onWrite={() => ask((desk) => desk.activityViews.exportViews(undefined))}
        onTake={(text) => changeViews((desk) => desk.activityViews.importViews({ text }))}
      />
    </>
  )
}

const same = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other)

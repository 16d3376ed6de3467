import { isOfTheDesk, placeOf } from './rooms.mjs'

const DOORS = {
  ipcMain: 'electron/ipc.ts',
  ipcRenderer: 'electron/preload.ts',
  safeStorage: 'electron/secrets.ts',
}
const DESK_DOOR = 'renderer/api/desk.ts'
const GLOBALS = ['window', 'globalThis', 'self']

function nameOf(node) {
  return node?.name ?? node?.value
}

/** Each of Electron's dangerous halves, and window.desk, has the one file that touches it. */
export const doors = {
  create(context) {
    const place = placeOf(context.filename, context.cwd)
    if (!isOfTheDesk(place)) return {}
    const refuse = (node, name, door) => {
      if (place !== door) context.report({ node, message: `${name} is used only in ${door}.` })
    }
    return {
      ImportSpecifier(node) {
        const name = nameOf(node.imported)
        const isElectron = /^electron(\/|$)/.test(node.parent.source.value)
        if (isElectron && Object.hasOwn(DOORS, name)) refuse(node, name, DOORS[name])
      },
      MemberExpression(node) {
        const name = nameOf(node.property)
        if (GLOBALS.includes(node.object.name) && name === 'desk') {
          refuse(node, 'window.desk', DESK_DOOR)
        }
        // electron.ipcMain, through a default or namespace import or require.
        if (Object.hasOwn(DOORS, name)) {
          refuse(node, name, DOORS[name])
        }
      },
      // const { ipcMain } = electron; const { desk } = window
      VariableDeclarator(node) {
        if (node.id.type !== 'ObjectPattern') return
        for (const { key } of node.id.properties.filter((one) => one.type === 'Property')) {
          const name = nameOf(key)
          if (Object.hasOwn(DOORS, name)) refuse(node, name, DOORS[name])
          if (name === 'desk' && GLOBALS.includes(node.init?.name)) {
            refuse(node, 'window.desk', DESK_DOOR)
          }
        }
      },
    }
  },
}

// The version that the service calls itself.
import manifest from '../../package.json' with { type: 'json' }

export const { version } = manifest

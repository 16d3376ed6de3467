// A thread of the activities' own, so that the main process never waits on their file.
import { workerData } from 'node:worker_threads'
import { serve } from '../../threads/serve.ts'
import { openActivities } from '../kept/schema.ts'
import { createWork } from './work.ts'

const { folder } = workerData as { folder: string }

serve(createWork(openActivities(folder)))

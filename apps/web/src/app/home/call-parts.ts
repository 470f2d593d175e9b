import { keep, WorkerScript, type WorkerStart } from '../parts/worker-script';

/**
 * What of the program a call and its end may need beyond what every call needs, the most urgent first. Not here is the
 * hand-to-face alert: its networks are too large for those who never switch it on.
 */
export const CALL_PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('../chat/past-conversation'),
  () => import('../chat/panel/chat-panel'),
  () => import('../icons/more-icons'),
  () => import('../shell/snack-bar'),
  () => import('../shell/live-announcer'),
  () => import('../call/call-menu-items'),
  () => import('../call/picture/peer-screen'),
  () => import('../recording/recording-notice'),
  () => import('../files/exchange/file-exchange'),
  async () => {
    const { readFileWorker, writeFileWorker } = await import('../files/exchange/file-workers');
    await Promise.all([readFileWorker, writeFileWorker].map(scriptOf));
  },
  () => import('../quality/quality-advice'),
  () => import('../screen/screen-notice'),
  () => import('../screen/take-over-question'),
  () => import('../screen/screen-panel'),
  () => import('../call/picture/own-screen'),
  () => import('../recording/make/call-recorder'),
  async () => {
    const { writerWorker, composerWorker, finishWorker } =
      await import('../recording/recording-workers');
    await Promise.all([writerWorker, composerWorker, finishWorker].map(scriptOf));
  },
  () => import('../recording/finishing-notice'),
  () => import('../quality/panel/connection-panel'),
  () => import('../media/check/device-dialog'),
  () => import('../call/picture/pip-window'),
  () => import('../call/picture/pip-video'),
  () => import('../recording/options/recording-options'),
  () => import('../recording/library/recordings-dialog'),
  () => import('../shortcuts/shortcuts-dialog'),
  () => import('../chat/panel/emoji-picker'),
  () => keep('/emoji/data.json'),
];

function scriptOf(start: (Worker: WorkerStart<WorkerScript>) => WorkerScript): Promise<unknown> {
  return start(WorkerScript).kept;
}

import { scriptOf } from '../parts/worker-script';

/**
 * What of the program a call and its end may need beyond what every call needs. Not here is what is large and comes only
 * when it is used: the hand-to-face alert with its networks, the recorder, the emoji picker, the plots of the connection.
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
  () => import('../media/muted-notice'),
  () => import('../call/device-problems'),
  () => import('../quality/quality-advice'),
  () => import('../screen/screen-notice'),
  () => import('../screen/take-over-question'),
  () => import('../screen/screen-panel'),
  () => import('../call/picture/own-screen'),
  () => import('../recording/finishing-notice'),
  () => import('../media/check/device-dialog'),
  () => import('../call/picture/pip-window'),
  () => import('../call/picture/pip-video'),
  () => import('../recording/options/recording-options'),
  () => import('../recording/library/recordings-dialog'),
  () => import('../shortcuts/shortcuts-dialog'),
  async () => {
    const { readFileWorker, writeFileWorker } = await import('../files/exchange/file-workers');
    await Promise.all([readFileWorker, writeFileWorker].map(scriptOf));
  },
];

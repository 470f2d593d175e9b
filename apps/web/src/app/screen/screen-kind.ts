import * as z from 'zod/mini';
import { Remembered } from '../storage/remembered';

const screenKind = z.enum(['text', 'motion']);

/**
 * What is shared: where the line is too narrow for both, text keeps its sharpness and motion its frames
 * (https://www.w3.org/TR/mst-content-hint/).
 */
export type ScreenKind = z.infer<typeof screenKind>;

/** As it was left on this device. */
export const lastKind = new Remembered<ScreenKind>('lets-meet.screen', screenKind, 'text');

import {
  CALL_ANSWERS,
  CALL_STATES,
  END_REASONS,
  HANG_UP_REASONS,
  NOT_AVAILABLE_REASONS,
} from '@lets-meet/call-domain';
import * as z from 'zod/mini';

export const callState = z.enum(CALL_STATES);
export const callAnswer = z.enum(CALL_ANSWERS);
export const endReason = z.enum(END_REASONS);
export const hangUpReason = z.enum(HANG_UP_REASONS);
export const notAvailableReason = z.enum(NOT_AVAILABLE_REASONS);

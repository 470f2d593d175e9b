import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { CallCommandActions } from '../call/call.actions';
import { ChatLineActions, PastConversationActions } from '../chat/chat.actions';
import { HomePageActions } from '../home/home.actions';
import { advanced, isUnderWay, type FileTransfer, type TransferState } from './file-transfer';
import { FileActions, FileLineActions, type ChosenFile } from './files.actions';

/** The files of the conversation that the chat has, in the order in which they were offered. */
interface FilesState {
  readonly callId: string | null;
  readonly transfers: readonly FileTransfer[];
}

const initialState: FilesState = { callId: null, transfers: [] };

export const filesFeature = createFeature({
  name: 'files',
  reducer: createReducer<FilesState>(
    initialState,
    on(
      HomePageActions.opened,
      HomePageActions.left,
      PastConversationActions.discarded,
      (): FilesState => initialState,
    ),
    on(ChatLineActions.conversationBegun, (_state, { callId }): FilesState => ({
      callId,
      transfers: [],
    })),
    on(CallCommandActions.callEnded, (state, { callId }): FilesState =>
      callId === state.callId
        ? {
            ...state,
            transfers: state.transfers.map((transfer) =>
              isUnderWay(transfer)
                ? { ...transfer, state: { step: 'stopped', reason: 'call-ended', byUs: false } }
                : transfer,
            ),
          }
        : state,
    ),

    on(FileActions.chosen, (state, { files, at }): FilesState => ({
      ...state,
      transfers: [...state.transfers, ...files.map((file) => offered(file, 'self', true, at))],
    })),
    on(FileLineActions.offerReceived, (state, { id, name, size, mime, fits, at }): FilesState => ({
      ...state,
      transfers: [...state.transfers, offered({ id, name, size, mime }, 'peer', fits, at)],
    })),
    on(FileActions.acceptPressed, FileLineActions.accepted, (state, { id }): FilesState =>
      inState(state, id, () => ({ step: 'queued' })),
    ),
    on(FileActions.declinePressed, FileLineActions.declined, (state, { id }): FilesState =>
      inState(state, id, () => ({ step: 'declined' })),
    ),
    on(FileActions.cancelPressed, (state, { id }): FilesState =>
      inState(state, id, () => ({ step: 'stopped', reason: 'cancelled', byUs: true })),
    ),
    on(FileLineActions.advanced, (state, { id, bytes, at }): FilesState =>
      inState(state, id, (transfer) => advanced(transfer, bytes, at)),
    ),
    on(FileLineActions.verified, (state, { id }): FilesState =>
      inState(state, id, () => ({ step: 'done' })),
    ),
    on(FileLineActions.stopped, (state, { id, reason, byUs }): FilesState =>
      inState(state, id, () => ({ step: 'stopped', reason, byUs })),
    ),
    on(FileActions.downloaded, (state, { id }): FilesState => ({
      ...state,
      transfers: state.transfers.map((transfer) =>
        transfer.id === id ? { ...transfer, downloaded: true } : transfer,
      ),
    })),
  ),
  extraSelectors: ({ selectTransfers }) => ({
    /** Something was received that is on this page only. */
    selectLosable: createSelector(selectTransfers, (transfers) =>
      transfers.some(
        ({ from, state, downloaded }) => from === 'peer' && state.step === 'done' && !downloaded,
      ),
    ),
  }),
});

function offered(
  { id, name, size, mime }: ChosenFile,
  from: FileTransfer['from'],
  fits: boolean,
  at: number,
): FileTransfer {
  return {
    ...{ id, name, size, mime, from, fits, at },
    ...{ downloaded: false, state: { step: 'offered' } },
  };
}

/** What is over stays as it ended, whatever comes late. */
function inState(
  state: FilesState,
  id: string,
  next: (transfer: FileTransfer) => TransferState,
): FilesState {
  return {
    ...state,
    transfers: state.transfers.map((transfer) =>
      transfer.id === id && isUnderWay(transfer)
        ? { ...transfer, state: next(transfer) }
        : transfer,
    ),
  };
}

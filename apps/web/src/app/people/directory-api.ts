import { Injectable } from '@angular/core';
import {
  DIRECTORY_PATH,
  directoryPage,
  favourites,
  type DirectoryPage,
  type Favourites,
} from '@lets-meet/signaling-contracts/directory';
import type { Observable } from 'rxjs';
import { answerIn, askServer, doneIn } from '../form/ask-server';

/** The directory over HTTP. Errors as `askServer` has them. */
@Injectable({ providedIn: 'root' })
export class DirectoryApi {
  /** By name. @param after begins behind this one */
  page(search: string, after: string | null): Observable<DirectoryPage> {
    const query = new URLSearchParams({ search, ...(after !== null && { after }) });
    return askServer(
      { path: `${DIRECTORY_PATH}?${query.toString()}`, method: 'GET' },
      answerIn(directoryPage),
    );
  }

  favourites(): Observable<Favourites> {
    return askServer({ path: `${DIRECTORY_PATH}/favourites`, method: 'GET' }, answerIn(favourites));
  }

  /** Makes somebody a favourite, or takes it back. */
  setFavourite(id: string, favourite: boolean): Observable<null> {
    const method = favourite ? 'PUT' : 'DELETE';
    return askServer({ path: `${DIRECTORY_PATH}/favourites/${id}`, method }, doneIn);
  }
}

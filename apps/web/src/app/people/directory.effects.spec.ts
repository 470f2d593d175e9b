import { TestBed } from '@angular/core/testing';
import { DEFAULT_TIMEOUTS } from '@lets-meet/call-domain';
import type { Role } from '@lets-meet/signaling-contracts';
import type { DirectoryPage, Favourites } from '@lets-meet/signaling-contracts/directory';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import { Subject, type Observable } from 'rxjs';
import { ANY_SERVER } from '../server-status/testing/any-server-status';
import { Announcer } from '../shell/announcer';
import { SessionApiActions } from '../sign-in/session.actions';
import { sessionFeature } from '../sign-in/session.feature';
import { SignalingActions } from '../signaling/signaling.actions';
import { DirectoryApi } from './directory-api';
import * as directoryEffects from './directory.effects';
import { directoryFeature } from './directory.feature';
import { PeoplePageActions } from './people.actions';
import { peopleFeature } from './people.feature';

const ANA = { id: 'ana', name: 'Ana' };
const BO = { id: 'bo', name: 'Bo' };
const WELCOME = SignalingActions.welcome({
  self: { id: 'me', name: 'Me' },
  ice: { iceServers: [], expiresAt: null },
  call: null,
  timeouts: DEFAULT_TIMEOUTS,
  server: ANY_SERVER,
});

/** A server that answers when it is told to. */
class FakeDirectoryApi implements Pick<DirectoryApi, keyof DirectoryApi> {
  readonly asked: string[] = [];
  pageAnswer = new Subject<DirectoryPage>();
  readonly favouritesAnswer = new Subject<Favourites>();
  readonly kept = new Subject<null>();

  page(search: string, after: string | null): Observable<DirectoryPage> {
    this.asked.push(`page of "${search}" after ${after ?? 'none'}`);
    this.pageAnswer = new Subject();
    return this.pageAnswer;
  }

  favourites(): Observable<Favourites> {
    this.asked.push('favourites');
    return this.favouritesAnswer;
  }

  setFavourite(id: string, favourite: boolean): Observable<null> {
    this.asked.push(`${favourite ? 'have' : 'do without'} ${id}`);
    return this.kept;
  }

  answer(people: DirectoryPage['people'], total: number): void {
    this.pageAnswer.next({ people, total });
    this.pageAnswer.complete();
  }
}

describe('The directory', () => {
  let api: FakeDirectoryApi;
  let said: string[];
  let store: Store;

  beforeEach(() => {
    jasmine.clock().install();
    jasmine.clock().mockDate(new Date(5_000));
    api = new FakeDirectoryApi();
    said = [];
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(sessionFeature),
        provideState(peopleFeature),
        provideState(directoryFeature),
        provideEffects(directoryEffects),
        { provide: DirectoryApi, useValue: api },
        { provide: Announcer, useValue: { announce: (sentence: string) => said.push(sentence) } },
      ],
    });
    store = TestBed.inject<Store>(Store);
  });
  afterEach(() => {
    jasmine.clock().uninstall();
  });

  function arriveAs(role: Role | 'guest'): void {
    const person = { id: 'me', name: 'Me' };
    store.dispatch(SessionApiActions.restored({ person, role }));
    store.dispatch(WELCOME);
  }

  function state(): ReturnType<typeof directoryFeature.reducer> {
    return store.selectSignal(directoryFeature.selectDirectoryState)();
  }

  function names(): string[] {
    return state().entries.map(({ name }) => name);
  }

  it('is not there for guests', () => {
    arriveAs('guest');
    store.dispatch(PeoplePageActions.searchChanged({ search: 'an' }));
    jasmine.clock().tick(1_000);
    expect(api.asked).toEqual([]);
  });

  it('is listed when the socket opens, and further where one comes to the end of it, once', () => {
    arriveAs('member');
    expect(api.asked.splice(0)).toEqual(['page of "" after none', 'favourites']);
    api.answer([ANA], 2);
    store.dispatch(PeoplePageActions.endReached());
    store.dispatch(PeoplePageActions.endReached());
    expect(api.asked.splice(0)).toEqual(['page of "" after ana']);
    api.answer([BO], 2);
    store.dispatch(PeoplePageActions.endReached());
    expect([names(), api.asked]).toEqual([['Ana', 'Bo'], []]);
  });

  it('is searched once nobody types any more, and shows what was searched for last', () => {
    arriveAs('member');
    api.asked.length = 0;
    const slow = api.pageAnswer;
    for (const search of ['b', 'bo', 'bo ']) {
      store.dispatch(PeoplePageActions.searchChanged({ search }));
      jasmine.clock().tick(100);
    }
    jasmine.clock().tick(150);
    expect(api.asked).toEqual(['page of "bo" after none']);
    api.answer([BO], 1);
    slow.next({ people: [ANA], total: 1 });
    expect(names()).toEqual(['Bo']);
  });

  it('can be asked for again where the server did not answer', () => {
    arriveAs('member');
    api.pageAnswer.error(new Error('no server'));
    expect(state().failed).toBeTrue();
    store.dispatch(PeoplePageActions.directoryRetried());
    api.answer([ANA], 1);
    expect([state().failed, names()]).toEqual([false, ['Ana']]);
  });

  it('takes a favourite back that the server refuses, and says so', () => {
    arriveAs('member');
    api.favouritesAnswer.next({ people: [ANA] });
    const favourites = (): string[] | undefined => state().favourites?.map(({ name }) => name);
    store.dispatch(PeoplePageActions.favouriteToggled({ person: BO, favourite: true }));
    expect([favourites(), api.asked.at(-1)]).toEqual([['Ana', 'Bo'], 'have bo']);
    api.kept.error(new Error('no server'));
    expect(favourites()).toEqual(['Ana']);
    expect(said).toEqual([jasmine.stringContaining('not be kept')]);
  });

  it('knows since when somebody is gone who went while one looked', () => {
    arriveAs('member');
    api.answer([ANA, BO], 2);
    api.favouritesAnswer.next({ people: [BO] });
    store.dispatch(SignalingActions.presenceChanges({ changed: [], left: ['bo', 'a guest'] }));
    expect(state().entries.map(({ seenAt }) => seenAt)).toEqual([undefined, 5_000]);
    expect(state().favourites?.map(({ seenAt }) => seenAt)).toEqual([5_000]);
  });
});

import { effect, inject, Injectable, Injector, type EffectRef, type Signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Peer } from '@lets-meet/call-domain';
import { callFeature } from '../../call/call.feature';
import { RemoteMedia } from '../../call/remote-media';
import { LocalMedia } from '../../media/local-media';
import { colourOf, initialsOf } from '../../people/avatar-look';
import { ScreenShare } from '../../screen/screen-share';
import { signalingFeature } from '../../signaling/signaling.feature';
import { PageComposer } from '../picture/page-composer';
import { sizeOf, type PictureSource } from '../picture/picture-layout';
import type { Composer } from '../picture/composer';
import type { Face } from '../picture/scene';
import { trackStreams } from '../../media/track-streams';
import { WorkerComposer } from '../picture/worker-composer';
import type { PictureChoice } from '../picture-choice';
import { SoundMix, type SoundSource } from './sound-mix';

type Track = MediaStreamTrack | null;

/** Everything of a call as one stream, for as long as it is open. */
export interface OpenMix {
  readonly stream: MediaStream;
  /** There is sound and picture in the stream. */
  readonly ready: Promise<unknown>;
  close(): Promise<void>;
}

/** Mixes a call: its sound and its picture follow what either side mutes, switches or shares. */
@Injectable({ providedIn: 'root' })
export class CallMix {
  private readonly injector = inject(Injector);
  private readonly store = inject(Store);
  private readonly local = inject(LocalMedia);
  private readonly remote = inject(RemoteMedia);
  private readonly screen = inject(ScreenShare);
  private readonly remoteFacts = this.store.selectSignal(callFeature.selectRemote);
  private readonly self = this.store.selectSignal(signalingFeature.selectSelf);

  open(choice: PictureChoice, peer: Peer): OpenMix {
    const sound = new SoundMix();
    const composer = openComposer(choice);
    const following = [
      ...this.followSound(sound),
      ...this.followPictures(composer),
      this.followScene(composer, choice, peer),
    ];
    return {
      stream: new MediaStream([composer.track, sound.track]),
      ready: Promise.all([composer.ready, sound.ready]),
      close: async () => {
        for (const one of following) one.destroy();
        composer.close();
        await sound.close();
      },
    };
  }

  private followSound(sound: SoundMix): EffectRef[] {
    const sources: Readonly<Record<SoundSource, () => Track>> = {
      'own-microphone': this.local.microphone,
      'own-screen': this.screen.sound,
      'peer-microphone': audioOf(this.remote.microphone),
      'peer-screen': audioOf(this.remote.screenSound),
    };
    return entriesOf(sources).map(([source, track]) =>
      this.follow(track, (now) => {
        sound.feed(source, now);
      }),
    );
  }

  private followPictures(composer: Composer): EffectRef[] {
    const sources: Readonly<Record<PictureSource, () => Track>> = {
      'own-camera': this.local.camera,
      'own-screen': this.screen.picture,
      'peer-camera': videoOf(this.remote.camera),
      'peer-screen': videoOf(this.remote.screen),
    };
    return entriesOf(sources).map(([source, track]) =>
      this.follow(track, (now) => {
        composer.feed(source, now);
      }),
    );
  }

  private followScene(composer: Composer, choice: PictureChoice, peer: Peer): EffectRef {
    return effect(
      () => {
        const { camera, screen } = this.remoteFacts();
        const self = this.self();
        composer.show({
          choice,
          own: faceOf(self ?? { id: '', name: '' }),
          peer: faceOf(peer),
          shown: {
            'own-camera': this.local.camera() !== null,
            'own-screen': this.screen.picture() !== null,
            'peer-camera': camera,
            'peer-screen': screen,
          },
        });
      },
      { injector: this.injector },
    );
  }

  private follow(track: () => Track, feed: (track: Track) => void): EffectRef {
    return effect(
      () => {
        feed(track());
      },
      { injector: this.injector },
    );
  }
}

function openComposer(choice: PictureChoice): Composer {
  const streams = trackStreams();
  const size = sizeOf(choice, navigator.hardwareConcurrency);
  return streams === null ? new PageComposer(size) : new WorkerComposer(streams, size);
}

function faceOf({ id, name }: Peer): Face {
  return { name, initials: initialsOf(name), colour: colourOf(id) };
}

function audioOf(stream: Signal<MediaStream | null>): () => Track {
  return () => stream()?.getAudioTracks()[0] ?? null;
}

function videoOf(stream: Signal<MediaStream | null>): () => Track {
  return () => stream()?.getVideoTracks()[0] ?? null;
}

function entriesOf<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}

/** What is to be heard in a recording. */
export type SoundSource = 'own-microphone' | 'own-screen' | 'peer-microphone' | 'peer-screen';

/** All voices of a call as one track. A source that is muted is not connected; the track goes on. */
export class SoundMix {
  private readonly context = new AudioContext();
  /** It runs: the press on the button lets it. */
  readonly ready = this.context.resume();
  private readonly destination = this.context.createMediaStreamDestination();
  private readonly nodes = new Map<SoundSource, MediaStreamAudioSourceNode>();

  get track(): MediaStreamTrack {
    const [track] = this.destination.stream.getAudioTracks();
    if (track === undefined) throw new Error('A destination node has one track');
    return track;
  }

  /** From where a source is heard now; null where it is silent. */
  feed(source: SoundSource, track: MediaStreamTrack | null): void {
    this.nodes.get(source)?.disconnect();
    this.nodes.delete(source);
    if (track === null) return;
    const node = this.context.createMediaStreamSource(new MediaStream([track]));
    node.connect(this.destination);
    this.nodes.set(source, node);
  }

  async close(): Promise<void> {
    this.nodes.clear();
    this.track.stop();
    await this.context.close();
  }
}

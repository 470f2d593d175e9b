import { Component } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import { callViewFeature } from '../call/view/call-view.feature';
import { FileDrop } from './file-drop';
import { OutgoingFiles } from './outgoing-files';

@Component({ imports: [FileDrop], template: `<section lmFileDrop></section>` })
class Call {}

const FILE = new File(['content'], 'holiday.png', { type: 'image/png' });

describe('Files that are dropped or pasted on the call', () => {
  let offered: string[];
  let fixture: ComponentFixture<Call>;
  let call: HTMLElement;

  beforeEach(() => {
    offered = [];
    const files: Pick<OutgoingFiles, 'offer'> = {
      offer: (these) => {
        const names = [...these].map(({ name }) => name);
        offered.push(...names);
        return names;
      },
    };
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideState(callViewFeature),
        { provide: OutgoingFiles, useValue: files },
      ],
    });
    fixture = TestBed.createComponent(Call);
    const [section] = (fixture.nativeElement as HTMLElement).getElementsByTagName('section');
    if (section === undefined) throw new Error('there is no call');
    call = section;
  });

  function carrying(
    text: Readonly<Record<string, string>>,
    file: File | null = FILE,
  ): DataTransfer {
    const data = new DataTransfer();
    if (file !== null) data.items.add(file);
    for (const [type, content] of Object.entries(text)) data.setData(type, content);
    return data;
  }

  /** Whether the browser leaves it to us. */
  function paste(clipboardData: DataTransfer): boolean {
    return !call.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
  }

  function drop(dataTransfer: DataTransfer): boolean {
    return !call.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  }

  it('are offered, and the chat is opened', () => {
    expect(paste(carrying({}))).toBeTrue();
    expect(offered).toEqual(['holiday.png']);
    expect(TestBed.inject(Store).selectSignal(callViewFeature.selectPanel)()).toBe('chat');
  });

  it('are offered with their name beside them, as a Mac copies them', () => {
    expect(paste(carrying({ 'text/plain': 'holiday.png' }))).toBeTrue();
    expect(offered).toEqual(['holiday.png']);
  });

  it('are left to the field where they are a picture of text from an office', () => {
    const text = { 'text/plain': 'a table', 'text/rtf': '{\\rtf1 a table}' };
    expect(paste(carrying(text))).toBeFalse();
    expect(paste(carrying({ 'text/plain': 'only text' }, null))).toBeFalse();
    expect(offered).toEqual([]);
  });

  it('never take the place of the call when they are dropped with text', () => {
    expect(drop(carrying({ 'text/plain': 'https://example.com/holiday.png' }))).toBeTrue();
    expect(offered).toEqual(['holiday.png']);
    expect(drop(carrying({ 'text/plain': 'only text' }, null))).toBeFalse();
  });
});

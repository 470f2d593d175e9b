import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { UpdateReload } from './update-reload';

describe('UpdateReload', () => {
  let reload: jasmine.Spy<() => void>;
  let update: UpdateReload;

  beforeEach(() => {
    reload = jasmine.createSpy('reload');
    TestBed.configureTestingModule({
      providers: [{ provide: DOCUMENT, useValue: { defaultView: { location: { reload } } } }],
    });
    update = TestBed.inject(UpdateReload);
  });

  afterEach(() => {
    sessionStorage.clear();
  });

  it('reloads once, however often the server turns the page away', () => {
    update.once();
    update.once();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('reloads again at the next update', () => {
    update.once();
    update.settled();
    update.once();
    expect(reload).toHaveBeenCalledTimes(2);
  });

  it('leaves it to the person where it cannot be remembered', () => {
    spyOn(Storage.prototype, 'getItem').and.throwError(new DOMException('', 'SecurityError'));
    update.once();
    expect(reload).not.toHaveBeenCalled();
  });
});

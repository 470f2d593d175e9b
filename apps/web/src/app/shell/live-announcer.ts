// Loaded with the first sentence that is to be read out: see `Announcer`.
export { LiveAnnouncer } from '@angular/cdk/a11y';

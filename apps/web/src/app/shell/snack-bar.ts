// What `PassingNotice` loads: named here, so that the rest of its library stays out.
export { MatSnackBar } from '@angular/material/snack-bar';

import type { Routes } from '@angular/router';
import { homeRoute } from './home/home.route';

export const routes: Routes = [homeRoute, { path: '**', redirectTo: '' }];

import { expect, type Locator } from '@playwright/test';
import type { Person } from './person';

/** The dialog in which camera, microphone and speaker are checked and chosen. */
export function deviceDialog({ page }: Person): Locator {
  return page.getByRole('dialog', { name: 'Camera and microphone', exact: true });
}

/** Picks a device in the dialog, which is open. */
export async function chooseDevice(
  person: Person,
  kind: 'Camera' | 'Microphone' | 'Speaker',
  label: string,
): Promise<void> {
  const { page } = person;
  await deviceDialog(person).getByRole('combobox', { name: kind, exact: true }).click();
  await page.getByRole('option', { name: label, exact: true }).click();
  await expect(page.getByRole('option')).toHaveCount(0);
}

/** Opens the dialog from the menu of a call. */
export async function checkDevicesInCall(person: Person): Promise<void> {
  await person.pick('Camera and microphone');
  await expect(deviceDialog(person)).toBeVisible();
}

import type { I18n } from 'emoji-picker-element/shared';

/** What the emoji picker says; the names of the emoji are in its data. */
export function emojiWords(): I18n {
  return {
    categoriesLabel: $localize`Categories`,
    emojiUnsupportedMessage: $localize`This browser does not show emoji in color.`,
    favoritesLabel: $localize`Favorites`,
    loadingMessage: $localize`Loading…`,
    networkErrorMessage: $localize`The emoji could not be loaded.`,
    regionLabel: $localize`Emoji picker`,
    searchDescription: $localize`Press up or down to go through what was found, and enter to choose.`,
    searchLabel: $localize`Search`,
    searchResultsLabel: $localize`Search results`,
    skinToneDescription: $localize`Press up or down to go through the skin tones, and enter to choose.`,
    // The picker puts the present one in.
    skinToneLabel: $localize`Choose a skin tone (currently ${'{skinTone}'}:tone:)`,
    skinTonesLabel: $localize`Skin tones`,
    skinTones: [
      $localize`Default`,
      $localize`Light`,
      $localize`Medium light`,
      $localize`Medium`,
      $localize`Medium dark`,
      $localize`Dark`,
    ],
    categories: {
      custom: $localize`Custom`,
      'smileys-emotion': $localize`Smileys and emotion`,
      'people-body': $localize`People and body`,
      'animals-nature': $localize`Animals and nature`,
      'food-drink': $localize`Food and drink`,
      'travel-places': $localize`Travel and places`,
      activities: $localize`Activities`,
      objects: $localize`Objects`,
      symbols: $localize`Symbols`,
      flags: $localize`Flags`,
    },
  };
}

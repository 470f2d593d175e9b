// What the directory needs of the contracts, on both sides.
export {
  DIRECTORY_PATH,
  directoryEntry,
  directoryPage,
  directoryQuery,
  favourites,
  type DirectoryEntry,
  type DirectoryPage,
  type DirectoryQuery,
  type Favourites,
} from './directory-entry.js';

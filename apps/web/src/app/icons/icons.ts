import call from '@material-symbols/svg-400/rounded/call-fill.svg';
import callEnd from '@material-symbols/svg-400/rounded/call_end-fill.svg';
import check from '@material-symbols/svg-400/rounded/check.svg';
import close from '@material-symbols/svg-400/rounded/close.svg';
import contentCopy from '@material-symbols/svg-400/rounded/content_copy.svg';
import error from '@material-symbols/svg-400/rounded/error.svg';
import fullscreen from '@material-symbols/svg-400/rounded/fullscreen.svg';
import fullscreenExit from '@material-symbols/svg-400/rounded/fullscreen_exit.svg';
import group from '@material-symbols/svg-400/rounded/group.svg';
import keyboard from '@material-symbols/svg-400/rounded/keyboard.svg';
import logout from '@material-symbols/svg-400/rounded/logout.svg';
import mic from '@material-symbols/svg-400/rounded/mic.svg';
import micOff from '@material-symbols/svg-400/rounded/mic_off.svg';
import moreVert from '@material-symbols/svg-400/rounded/more_vert.svg';
import person from '@material-symbols/svg-400/rounded/person.svg';
import phoneMissed from '@material-symbols/svg-400/rounded/phone_missed.svg';
import search from '@material-symbols/svg-400/rounded/search.svg';
import signalGood from '@material-symbols/svg-400/rounded/signal_cellular_alt.svg';
import signalPoor from '@material-symbols/svg-400/rounded/signal_cellular_alt_1_bar.svg';
import signalFair from '@material-symbols/svg-400/rounded/signal_cellular_alt_2_bar.svg';
import tune from '@material-symbols/svg-400/rounded/tune.svg';
import videocam from '@material-symbols/svg-400/rounded/videocam.svg';
import videocamOff from '@material-symbols/svg-400/rounded/videocam_off.svg';
import volumeUp from '@material-symbols/svg-400/rounded/volume_up-fill.svg';
import warning from '@material-symbols/svg-400/rounded/warning.svg';
import wifiOff from '@material-symbols/svg-400/rounded/wifi_off.svg';

/** The icons of the product, by the name that `<mat-icon svgIcon="…" />` takes. */
export const ICONS = {
  call,
  call_end: callEnd,
  check,
  close,
  content_copy: contentCopy,
  error,
  fullscreen,
  fullscreen_exit: fullscreenExit,
  group,
  keyboard,
  logout,
  mic,
  mic_off: micOff,
  more_vert: moreVert,
  person,
  phone_missed: phoneMissed,
  search,
  signal_cellular_alt: signalGood,
  signal_cellular_alt_1_bar: signalPoor,
  signal_cellular_alt_2_bar: signalFair,
  tune,
  videocam,
  videocam_off: videocamOff,
  volume_up: volumeUp,
  warning,
  wifi_off: wifiOff,
} as const;
export type IconName = keyof typeof ICONS;

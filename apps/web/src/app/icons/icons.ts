import arrowUpward from '@material-symbols/svg-400/rounded/arrow_upward.svg';
import call from '@material-symbols/svg-400/rounded/call-fill.svg';
import callEnd from '@material-symbols/svg-400/rounded/call_end-fill.svg';
import chat from '@material-symbols/svg-400/rounded/chat.svg';
import close from '@material-symbols/svg-400/rounded/close.svg';
import mic from '@material-symbols/svg-400/rounded/mic.svg';
import micOff from '@material-symbols/svg-400/rounded/mic_off.svg';
import moreVert from '@material-symbols/svg-400/rounded/more_vert.svg';
import radioButtonChecked from '@material-symbols/svg-400/rounded/radio_button_checked.svg';
import screenShare from '@material-symbols/svg-400/rounded/screen_share.svg';
import search from '@material-symbols/svg-400/rounded/search.svg';
import signalGood from '@material-symbols/svg-400/rounded/signal_cellular_alt.svg';
import signalPoor from '@material-symbols/svg-400/rounded/signal_cellular_alt_1_bar.svg';
import signalFair from '@material-symbols/svg-400/rounded/signal_cellular_alt_2_bar.svg';
import tune from '@material-symbols/svg-400/rounded/tune.svg';
import videocam from '@material-symbols/svg-400/rounded/videocam.svg';
import videocamOff from '@material-symbols/svg-400/rounded/videocam_off.svg';
import warning from '@material-symbols/svg-400/rounded/warning.svg';
import wifiOff from '@material-symbols/svg-400/rounded/wifi_off.svg';

/** The icons of the pages and of every call, by the name that `<mat-icon svgIcon="…" />` takes; `more-icons.ts` has the others. */
export const ICONS = {
  arrow_upward: arrowUpward,
  call,
  call_end: callEnd,
  chat,
  close,
  mic,
  mic_off: micOff,
  more_vert: moreVert,
  radio_button_checked: radioButtonChecked,
  screen_share: screenShare,
  search,
  signal_cellular_alt: signalGood,
  signal_cellular_alt_1_bar: signalPoor,
  signal_cellular_alt_2_bar: signalFair,
  tune,
  videocam,
  videocam_off: videocamOff,
  warning,
  wifi_off: wifiOff,
} as const;

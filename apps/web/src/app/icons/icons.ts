import attachFile from '@material-symbols/svg-400/rounded/attach_file.svg';
import call from '@material-symbols/svg-400/rounded/call-fill.svg';
import callEnd from '@material-symbols/svg-400/rounded/call_end-fill.svg';
import chat from '@material-symbols/svg-400/rounded/chat.svg';
import check from '@material-symbols/svg-400/rounded/check.svg';
import close from '@material-symbols/svg-400/rounded/close.svg';
import contentCopy from '@material-symbols/svg-400/rounded/content_copy.svg';
import deleteIcon from '@material-symbols/svg-400/rounded/delete.svg';
import description from '@material-symbols/svg-400/rounded/description.svg';
import doneAll from '@material-symbols/svg-400/rounded/done_all.svg';
import download from '@material-symbols/svg-400/rounded/download.svg';
import error from '@material-symbols/svg-400/rounded/error.svg';
import fitScreen from '@material-symbols/svg-400/rounded/fit_screen.svg';
import frontHand from '@material-symbols/svg-400/rounded/front_hand.svg';
import fullscreen from '@material-symbols/svg-400/rounded/fullscreen.svg';
import fullscreenExit from '@material-symbols/svg-400/rounded/fullscreen_exit.svg';
import group from '@material-symbols/svg-400/rounded/group.svg';
import keyboard from '@material-symbols/svg-400/rounded/keyboard.svg';
import logout from '@material-symbols/svg-400/rounded/logout.svg';
import mic from '@material-symbols/svg-400/rounded/mic.svg';
import micOff from '@material-symbols/svg-400/rounded/mic_off.svg';
import mood from '@material-symbols/svg-400/rounded/mood.svg';
import moreVert from '@material-symbols/svg-400/rounded/more_vert.svg';
import pause from '@material-symbols/svg-400/rounded/pause.svg';
import person from '@material-symbols/svg-400/rounded/person.svg';
import phoneMissed from '@material-symbols/svg-400/rounded/phone_missed.svg';
import pip from '@material-symbols/svg-400/rounded/pip.svg';
import playArrow from '@material-symbols/svg-400/rounded/play_arrow.svg';
import radioButtonChecked from '@material-symbols/svg-400/rounded/radio_button_checked.svg';
import schedule from '@material-symbols/svg-400/rounded/schedule.svg';
import screenShare from '@material-symbols/svg-400/rounded/screen_share.svg';
import search from '@material-symbols/svg-400/rounded/search.svg';
import send from '@material-symbols/svg-400/rounded/send.svg';
import signalGood from '@material-symbols/svg-400/rounded/signal_cellular_alt.svg';
import signalPoor from '@material-symbols/svg-400/rounded/signal_cellular_alt_1_bar.svg';
import signalFair from '@material-symbols/svg-400/rounded/signal_cellular_alt_2_bar.svg';
import stopScreenShare from '@material-symbols/svg-400/rounded/stop_screen_share.svg';
import tune from '@material-symbols/svg-400/rounded/tune.svg';
import stopCircle from '@material-symbols/svg-400/rounded/stop_circle.svg';
import videoLibrary from '@material-symbols/svg-400/rounded/video_library.svg';
import videocam from '@material-symbols/svg-400/rounded/videocam.svg';
import videocamOff from '@material-symbols/svg-400/rounded/videocam_off.svg';
import volumeUp from '@material-symbols/svg-400/rounded/volume_up-fill.svg';
import warning from '@material-symbols/svg-400/rounded/warning.svg';
import wifiOff from '@material-symbols/svg-400/rounded/wifi_off.svg';

/** The icons of the product, by the name that `<mat-icon svgIcon="…" />` takes. */
export const ICONS = {
  attach_file: attachFile,
  call,
  call_end: callEnd,
  chat,
  check,
  close,
  content_copy: contentCopy,
  delete: deleteIcon,
  description,
  done_all: doneAll,
  download,
  error,
  fit_screen: fitScreen,
  front_hand: frontHand,
  fullscreen,
  fullscreen_exit: fullscreenExit,
  group,
  keyboard,
  logout,
  mic,
  mic_off: micOff,
  mood,
  more_vert: moreVert,
  pause,
  person,
  phone_missed: phoneMissed,
  pip,
  play_arrow: playArrow,
  radio_button_checked: radioButtonChecked,
  schedule,
  screen_share: screenShare,
  search,
  send,
  signal_cellular_alt: signalGood,
  signal_cellular_alt_1_bar: signalPoor,
  signal_cellular_alt_2_bar: signalFair,
  stop_screen_share: stopScreenShare,
  tune,
  stop_circle: stopCircle,
  video_library: videoLibrary,
  videocam,
  videocam_off: videocamOff,
  volume_up: volumeUp,
  warning,
  wifi_off: wifiOff,
} as const;
export type IconName = keyof typeof ICONS;

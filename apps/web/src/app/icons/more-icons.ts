import adminPanelSettings from '@material-symbols/svg-400/rounded/admin_panel_settings.svg';
import attachFile from '@material-symbols/svg-400/rounded/attach_file.svg';
import callMade from '@material-symbols/svg-400/rounded/call_made.svg';
import callMissed from '@material-symbols/svg-400/rounded/call_missed.svg';
import callReceived from '@material-symbols/svg-400/rounded/call_received.svg';
import campaign from '@material-symbols/svg-400/rounded/campaign.svg';
import check from '@material-symbols/svg-400/rounded/check.svg';
import contentCopy from '@material-symbols/svg-400/rounded/content_copy.svg';
import deleteIcon from '@material-symbols/svg-400/rounded/delete.svg';
import description from '@material-symbols/svg-400/rounded/description.svg';
import doNotDisturb from '@material-symbols/svg-400/rounded/do_not_disturb_on.svg';
import doneAll from '@material-symbols/svg-400/rounded/done_all.svg';
import download from '@material-symbols/svg-400/rounded/download.svg';
import error from '@material-symbols/svg-400/rounded/error.svg';
import fitScreen from '@material-symbols/svg-400/rounded/fit_screen.svg';
import frontHand from '@material-symbols/svg-400/rounded/front_hand.svg';
import fullscreen from '@material-symbols/svg-400/rounded/fullscreen.svg';
import fullscreenExit from '@material-symbols/svg-400/rounded/fullscreen_exit.svg';
import group from '@material-symbols/svg-400/rounded/group.svg';
import history from '@material-symbols/svg-400/rounded/history.svg';
import keyboard from '@material-symbols/svg-400/rounded/keyboard.svg';
import logout from '@material-symbols/svg-400/rounded/logout.svg';
import manageAccounts from '@material-symbols/svg-400/rounded/manage_accounts.svg';
import mood from '@material-symbols/svg-400/rounded/mood.svg';
import pause from '@material-symbols/svg-400/rounded/pause.svg';
import person from '@material-symbols/svg-400/rounded/person.svg';
import phoneMissed from '@material-symbols/svg-400/rounded/phone_missed.svg';
import pip from '@material-symbols/svg-400/rounded/pip.svg';
import playArrow from '@material-symbols/svg-400/rounded/play_arrow.svg';
import schedule from '@material-symbols/svg-400/rounded/schedule.svg';
import send from '@material-symbols/svg-400/rounded/send.svg';
import star from '@material-symbols/svg-400/rounded/star.svg';
import starFilled from '@material-symbols/svg-400/rounded/star-fill.svg';
import stopCircle from '@material-symbols/svg-400/rounded/stop_circle.svg';
import stopScreenShare from '@material-symbols/svg-400/rounded/stop_screen_share.svg';
import videoLibrary from '@material-symbols/svg-400/rounded/video_library.svg';
import volumeUp from '@material-symbols/svg-400/rounded/volume_up-fill.svg';

/** The icons that many a visit never shows: in menus, panels, dialogs and notices. They are loaded with the first. */
export const MORE_ICONS = {
  admin_panel_settings: adminPanelSettings,
  attach_file: attachFile,
  call_made: callMade,
  call_missed: callMissed,
  call_received: callReceived,
  campaign,
  check,
  content_copy: contentCopy,
  delete: deleteIcon,
  description,
  do_not_disturb_on: doNotDisturb,
  done_all: doneAll,
  download,
  error,
  fit_screen: fitScreen,
  front_hand: frontHand,
  fullscreen,
  fullscreen_exit: fullscreenExit,
  group,
  history,
  keyboard,
  logout,
  manage_accounts: manageAccounts,
  mood,
  pause,
  person,
  phone_missed: phoneMissed,
  pip,
  play_arrow: playArrow,
  schedule,
  send,
  star,
  star_filled: starFilled,
  stop_circle: stopCircle,
  stop_screen_share: stopScreenShare,
  video_library: videoLibrary,
  volume_up: volumeUp,
} as const;

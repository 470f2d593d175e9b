/// <reference lib="dom" />
import { y4m } from '../lib/y4m.mjs';

/** @import { Browser } from '@playwright/test' */

/**
 * How somebody looks in front of their camera: drawn, so that nobody's face is in the pictures.
 * @typedef {{ wall: string, lamp: string, skin: string, hair: string, clothes: string, longHair: boolean }} Portrait
 */

/** @type {Readonly<Record<'window' | 'shelf', Portrait>>} */
export const portraits = {
  window: {
    wall: '#cfdde3',
    lamp: '#fdf3df',
    skin: '#d9a583',
    hair: '#4a342a',
    clothes: '#2d6a78',
    longHair: true,
  },
  shelf: {
    wall: '#d8cfc4',
    lamp: '#fff6e6',
    skin: '#8d5a3c',
    hair: '#1d1715',
    clothes: '#c7733f',
    longHair: false,
  },
};

const width = 1280;
const height = 720;

/**
 * The picture of a pretended camera, as Chromium takes it (`--use-file-for-fake-video-capture`).
 * @param {Browser} browser draws it
 * @param {Portrait} portrait
 * @returns {Promise<Buffer>} a YUV4MPEG2 file of one frame
 */
export async function y4mOf(browser, portrait) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(svgOf(portrait));
  const rgba = await page.evaluate(
    async ({ width, height }) => {
      const svg = new XMLSerializer().serializeToString(document.querySelector('svg') ?? document);
      const image = new Image(width, height);
      image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await image.decode();
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, width, height).data ?? [];
      let binary = '';
      for (const value of pixels) binary += String.fromCharCode(value);
      return btoa(binary);
    },
    { width, height },
  );
  await page.close();
  return y4m([Buffer.from(rgba, 'base64')], { width, height, framesPerSecond: 20 });
}

/** @param {Portrait} portrait */
function svgOf({ wall, lamp, skin, hair, clothes, longHair }) {
  const mane = longHair
    ? `<path d="M505 300c0-110 60-165 135-165s135 55 135 165c0 90 25 150 25 215H480c0-65 25-125 25-215Z" fill="${hair}"/>`
    : '';
  const crown = longHair
    ? `<path d="M530 300c5-95 50-140 110-140s105 45 110 140c-40-20-60-60-75-95-30 45-90 80-145 95Z" fill="${hair}"/>`
    : `<path d="M528 275c-8-95 42-145 112-145s120 50 112 145c-12-50-32-75-57-85-35 12-75 12-110 0-25 10-45 35-57 85Z" fill="${hair}" stroke="${hair}" stroke-width="14" stroke-linejoin="round"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
    <defs>
      <radialGradient id="light" cx="0.22" cy="0.2" r="0.95">
        <stop offset="0" stop-color="${lamp}"/>
        <stop offset="1" stop-color="${wall}"/>
      </radialGradient>
      <linearGradient id="shade" x1="0" x2="1">
        <stop offset="0" stop-color="#fff" stop-opacity="0.16"/>
        <stop offset="1" stop-color="#000" stop-opacity="0.18"/>
      </linearGradient>
      <filter id="far"><feGaussianBlur stdDeviation="14"/></filter>
    </defs>
    <rect width="${width}" height="${height}" fill="url(#light)"/>
    <g filter="url(#far)">
      <rect x="930" y="110" width="300" height="22" fill="#8a6f58" opacity="0.55"/>
      <rect x="960" y="32" width="34" height="78" fill="#5f8790" opacity="0.6"/>
      <rect x="1004" y="20" width="26" height="90" fill="#b98564" opacity="0.6"/>
      <rect x="1042" y="42" width="40" height="68" fill="#7c7f8f" opacity="0.5"/>
      <path d="M150 720c-20-130-70-180-60-270 40 40 60 90 70 150 0-110 30-170 75-215 10 100-30 190-45 335Z" fill="#5d8465" opacity="0.6"/>
    </g>
    ${mane}
    <path d="M575 400h130v110c0 40-130 40-130 0Z" fill="${skin}"/>
    <path d="M340 720c8-150 90-215 235-240 20 45 110 45 130 0 145 25 227 90 235 240Z" fill="${clothes}"/>
    <ellipse cx="640" cy="305" rx="108" ry="138" fill="${skin}"/>
    ${crown}
    <ellipse cx="600" cy="300" rx="9" ry="11" fill="#2a211d"/>
    <ellipse cx="680" cy="300" rx="9" ry="11" fill="#2a211d"/>
    <path d="M600 372c25 24 55 24 80 0" fill="none" stroke="#5f2a24" stroke-width="11" stroke-linecap="round"/>
    <path d="M340 720c8-150 90-215 235-240 20 45 110 45 130 0 145 25 227 90 235 240Z" fill="url(#shade)"/>
  </svg>`;
}

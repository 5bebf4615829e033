import type { APIRoute } from 'astro';
import { library } from '../../../site/library.ts';
import { measurePictures, type MeasurePicture } from '../../../site/measure-pictures.ts';
import { measureViews } from '../../../site/measure-view.ts';

export const getStaticPaths = () =>
  measureViews(library)
    .flatMap((view) => measurePictures(view, library))
    .map((picture) => ({ params: { measure: picture.measure, picture: picture.name }, props: { picture } }));

export const GET: APIRoute<{ picture: MeasurePicture }> = async ({ props: { picture } }) =>
  new Response(await picture.draw());

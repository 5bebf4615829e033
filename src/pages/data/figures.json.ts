import { figuresJson, stringify } from '../../export/json.ts';
import { library } from '../../site/library.ts';

export const GET = () => new Response(stringify(figuresJson(library)));

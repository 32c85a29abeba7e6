export { lineHyphen, normalise, withoutLineHyphens } from '../../evidence/normalise.ts';

import { question } from './questions/ratings.ts';
console.log(await question.answer());

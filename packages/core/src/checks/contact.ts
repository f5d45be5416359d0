import { hasWords } from '../model/has-words.ts';
import { type Contact, wordsLength } from '../model/rating.ts';

const MOST_NAME = 30;
/** A mobile number of the mainland, or a line with its area code. */
const PHONE = /^(1[3-9]\d{9}|0\d{9,11})$/;

/**
 * Returns a name and a number as they are kept: without spaces, hyphens, brackets and the code of the country.
 *
 * 联系方式规整.
 *
 * @example
 * plainContact({ name: ' 王某 ', phone: '+86 138-0000-0000' }) // => { name: '王某', phone: '13800000000' }
 */
export function plainContact({ name, phone }: Contact): Contact {
  const plain = phone
    .normalize('NFKC')
    .replace(/[\s()-]/g, '')
    .replace(/^(\+|00)86/, '');
  return { name: name.trim(), phone: plain };
}

/**
 * Returns which part of a contact is at fault, or nothing.
 *
 * 联系方式校验: 姓名 of 30 characters at most, 手机号 of the mainland or 固定电话 with its area code. It proves the form only, not that
 * anybody answers there.
 *
 * @example
 * contactFault({ name: '王某', phone: '0571-88888888' }) // => undefined
 * contactFault({ name: '', phone: '13800000000' }) // => 'name'
 * contactFault({ name: '王某', phone: '138' }) // => 'phone'
 */
export function contactFault(contact: Contact): keyof Contact | undefined {
  const { name, phone } = plainContact(contact);
  if (!hasWords(name) || wordsLength(name) > MOST_NAME) return 'name';
  return PHONE.test(phone) ? undefined : 'phone';
}

import { readXml } from './read-xml.ts';
import type { XmlFormat } from './steps.ts';
import { writeXml } from './write-xml.ts';

/** The reader and writer of XML, for dialects that speak it: the others do not carry its bytes. XML 读写. */
export const xmlFormat: XmlFormat = { read: readXml, write: writeXml };

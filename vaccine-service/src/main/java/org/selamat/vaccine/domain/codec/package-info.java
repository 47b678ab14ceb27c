/**
 * The three wire encodings of an HC1 code, bottom up: base45 text, zlib stream, CBOR item. Each reader is bounded and total.
 */
package org.selamat.vaccine.domain.codec;

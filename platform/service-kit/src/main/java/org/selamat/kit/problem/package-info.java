/** Errors as RFC 9457 problem details: stable types, texts in four languages, no internals. */
package org.selamat.kit.problem;

/** Signed messages: COSE_Sign1 with ES256 and PS256, and the CWT claims inside. */
package org.selamat.vaccine.domain.cose;

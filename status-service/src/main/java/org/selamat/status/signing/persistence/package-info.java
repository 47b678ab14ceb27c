/** Reads the signing key from its folder. */
package org.selamat.status.signing.persistence;

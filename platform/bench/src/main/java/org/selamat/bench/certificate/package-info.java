/** Certificates against the bare signature. */
package org.selamat.bench.certificate;

/** Certificates of this country as issued, and those of others as accepted. */
package org.selamat.vaccine.domain.certificate;

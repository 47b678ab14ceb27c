/** Certificates of a citizen: ours, made on request, and those of other countries, decided at once. */
package org.selamat.vaccine.rest.certificate;

/** The certificate as people carry it: a QR picture and one printed page. */
package org.selamat.vaccine.rest.print;

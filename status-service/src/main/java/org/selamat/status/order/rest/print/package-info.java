/** The order as people carry it: a QR picture and one printed page. */
package org.selamat.status.order.rest.print;

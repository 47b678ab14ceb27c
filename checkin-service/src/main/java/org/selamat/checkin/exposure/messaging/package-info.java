/** How confirmed and voided cases come in, and what goes out about exposures. */
package org.selamat.checkin.exposure.messaging;

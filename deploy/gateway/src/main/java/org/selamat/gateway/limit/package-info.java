/** Bounds what one client may use, so that nobody's script takes the suite from everybody else. */
package org.selamat.gateway.limit;

/** Checks tokens at the edge: a forged or expired one costs no service anything. The services check again, for themselves. */
package org.selamat.gateway.token;

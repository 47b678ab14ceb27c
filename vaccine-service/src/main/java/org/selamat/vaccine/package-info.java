/**
 * Owner of doses, of the certificates that prove them, and of the keys and the trust list by which certificates are believed.
 */
package org.selamat.vaccine;

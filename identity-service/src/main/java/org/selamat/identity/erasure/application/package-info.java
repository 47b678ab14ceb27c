/** Asking to be forgotten, taking it back, and doing it when it is due. */
package org.selamat.identity.erasure.application;

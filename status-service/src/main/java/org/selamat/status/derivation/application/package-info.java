/** Derives statuses when something happened, keeps what follows from them, and reads them for those who may. */
package org.selamat.status.derivation.application;

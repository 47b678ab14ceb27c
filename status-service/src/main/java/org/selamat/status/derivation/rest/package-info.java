/** Shows statuses with their why, to their person and to staff who may. */
package org.selamat.status.derivation.rest;

/** The doors for reversals and for the proof that copies have followed. */
package org.selamat.status.reversal.rest;

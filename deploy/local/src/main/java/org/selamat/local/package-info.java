/** Starts, heals, watches and stops the whole suite on one machine. */
package org.selamat.local;

/** Stores reversals, whom they touched, and what copies reported. */
package org.selamat.status.reversal.persistence;

/** Taking back what should never have been: reversals and corrections, and the proof that every copy has followed. */
package org.selamat.status.reversal.domain;

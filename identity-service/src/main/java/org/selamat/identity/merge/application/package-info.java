/** Proposing and approving merges and their undoing, always two people. */
package org.selamat.identity.merge.application;

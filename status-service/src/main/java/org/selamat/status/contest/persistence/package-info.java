/** Stores contests and reads the policy about them. */
package org.selamat.status.contest.persistence;

/** Figures and their revisions, and the statements that count them. */
package org.selamat.status.opendata.persistence;

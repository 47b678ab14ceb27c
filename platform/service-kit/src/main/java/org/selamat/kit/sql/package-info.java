/** Statements that write many rows. */
package org.selamat.kit.sql;

/** Statements that write many rows, and those that gauges read. */
package org.selamat.kit.sql;

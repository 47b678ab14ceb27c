/** Plain JDBC in few words, for the statements that an entity mapping can't write. */
package org.selamat.checkin.persistence;

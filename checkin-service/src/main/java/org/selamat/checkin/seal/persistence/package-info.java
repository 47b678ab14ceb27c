/** The days in PostgreSQL, their keys in folders that nothing backs up. */
package org.selamat.checkin.seal.persistence;

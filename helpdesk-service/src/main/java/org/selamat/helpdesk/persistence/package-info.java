/** Cases in PostgreSQL. */
package org.selamat.helpdesk.persistence;

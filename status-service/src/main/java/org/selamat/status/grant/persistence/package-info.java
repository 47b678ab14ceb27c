/** Stores grants. */
package org.selamat.status.grant.persistence;

/** The wrapped keys of the subjects. */
package org.selamat.identity.sealing.persistence;

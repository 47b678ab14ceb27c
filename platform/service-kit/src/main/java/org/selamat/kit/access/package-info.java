/** Who calls, in which role and for what purpose, and the record of every read of a person. */
package org.selamat.kit.access;

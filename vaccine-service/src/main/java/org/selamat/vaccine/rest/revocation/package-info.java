/** Staff take certificates back, for a time or for good. */
package org.selamat.vaccine.rest.revocation;

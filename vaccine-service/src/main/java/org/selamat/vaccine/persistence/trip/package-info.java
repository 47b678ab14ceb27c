/** Trip checks as they were answered. */
package org.selamat.vaccine.persistence.trip;
